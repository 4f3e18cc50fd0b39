"""An example job: spark-submit --py-files pewarta_spark.py read_news.py INPUT OUTPUT

INPUT is a folder of Parquet files, or of JSON lines where its name ends in .ndjson, .jsonl or .json; OUTPUT becomes a
folder of Parquet files with the schema of `pewarta_spark.SCHEMA`.
"""

import argparse

from pyspark.sql import SparkSession

from pewarta_spark import analyze_texts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--text", default="text", help="the column that holds the text")
    parser.add_argument("--id", default="id", help="the column that names it")
    parser.add_argument("--written-on", help="the column with its date, ISO 8601")
    parser.add_argument("--pewarta", default="pewarta", help="the command, as in 'node dist/node/cli.js'")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("pewarta").getOrCreate()
    lines = args.input.endswith((".ndjson", ".jsonl", ".json"))
    news = spark.read.json(args.input) if lines else spark.read.parquet(args.input)
    read = analyze_texts(news, args.text, args.id, args.written_on, args.pewarta.split())
    read.write.mode("overwrite").parquet(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
