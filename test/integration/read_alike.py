"""Reads a folder of Parquet and lines of JSON by several readers, and says whether all of them found the same."""

import json
import sys

import duckdb
import orjson
import polars
import pyarrow.json
import pyarrow.parquet
from pyspark.sql import SparkSession

folder, lines = sys.argv[1:]


def plain(value):
    """Rows of Spark and lists of any kind as dicts and lists."""
    if hasattr(value, "asDict"):
        value = value.asDict()
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


def by_line(rows):
    return sorted((plain(row) for row in rows), key=lambda row: row["line"])


spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
found = {
    "pyarrow": by_line(pyarrow.parquet.read_table(folder).to_pylist()),
    "duckdb": by_line(duckdb.sql(f"from '{folder}/*.parquet'").pl().to_dicts()),
    "polars": by_line(polars.read_parquet(f"{folder}/*.parquet").to_dicts()),
    "spark": by_line(spark.read.parquet(folder).collect()),
}
spark.stop()

with open(lines, "rb") as file:
    rows = [orjson.loads(line) for line in file]
counts = [
    len(rows),
    duckdb.sql(f"select count(*) from read_json_auto('{lines}')").fetchall()[0][0],
    pyarrow.json.read_json(lines).num_rows,
    polars.read_ndjson(lines, infer_schema_length=None).height,
]
print(json.dumps({"rows": found["pyarrow"], "differ": [name for name in found if found[name] != found["pyarrow"]], "lines": counts}))
