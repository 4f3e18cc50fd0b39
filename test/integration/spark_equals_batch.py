"""Reads a corpus by Spark while its processes are killed, and compares each row with what `pewarta batch` wrote.

spark_equals_batch.py CORPUS.ndjson BATCH_RESULTS.ndjson MASTER

With `local[2, 8]` Node processes and Spark's Python workers are killed, with `local-cluster[2,1,1024]`, where every
executor is a Java process of its own, the executors too.
"""

import json
import os
import random
import signal
import sys
import threading
import time

sys.path.insert(0, "integrations/spark")

from pyspark.sql import SparkSession  # noqa: E402

from pewarta_spark import SCHEMA, analyze_texts  # noqa: E402

os.environ["PYSPARK_PYTHON"] = sys.executable
NODE = ["node", os.path.abspath("dist/node/cli.js")]


def descendants() -> dict:
    """The processes that this one started, and theirs: number to command line."""
    parents, commands = {}, {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat, open(f"/proc/{entry}/cmdline", "rb") as cmdline:
                parents[int(entry)] = int(stat.read().rsplit(")", 1)[1].split()[1])
                commands[int(entry)] = cmdline.read().replace(b"\0", b" ").decode()
        except OSError:
            continue
    found = {os.getpid()}
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return {pid: commands[pid] for pid in found if pid in commands}
        found |= more


def victims_of(kind: str, processes: dict) -> list:
    if kind == "executor":
        return [pid for pid, command in processes.items() if "CoarseGrainedExecutorBackend" in command]
    if kind == "node":
        return [pid for pid, command in processes.items() if "node/cli.js batch" in command]
    # A daemon of Python is the eldest of its kind under its executor; the workers are its children.
    daemons = sorted(pid for pid, command in processes.items() if "pyspark.daemon" in command)
    return daemons[1:]


def kill_now_and_then(killed: dict, most: dict, stop: threading.Event) -> None:
    """Each kind in turn as often as it may be; what dies takes its task along, and Spark starts that again."""
    rng = random.Random(9)
    while not stop.wait(rng.uniform(1.5, 3.5)):
        kind = min(most, key=lambda it: killed[it] / most[it])
        victims = victims_of(kind, descendants())
        if victims and killed[kind] < most[kind]:
            os.kill(rng.choice(victims), signal.SIGKILL)
            killed[kind] += 1


def main() -> None:
    corpus, results, master = sys.argv[1:]
    spark = (
        SparkSession.builder.master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
        .config("spark.task.maxFailures", "8")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")
    spark.sparkContext.addPyFile("integrations/spark/pewarta_spark.py")
    news = spark.read.json(corpus).repartition(8)
    most = {"node": 50, "worker": 2}
    if master.startswith("local-cluster"):
        most = {"executor": 2, "node": 20, "worker": 2}
    killed, stop = dict.fromkeys(most, 0), threading.Event()
    threading.Thread(target=kill_now_and_then, args=(killed, most, stop), daemon=True).start()
    begun = time.time()
    frame = analyze_texts(news, written_on="writtenOn", command=NODE)
    assert frame.schema == SCHEMA
    rows = {row["id"]: row.asDict(recursive=True) for row in frame.collect()}
    stop.set()
    seconds = time.time() - begun
    spark.stop()

    names = lambda record, field, key="name": [it[key] for it in record[field]]  # noqa: E731
    compared = 0
    with open(results) as lines:
        for line in lines:
            record = json.loads(line)
            row = rows.pop(record["id"])
            if "error" in record:
                assert row["error"] == record["error"]["kind"], (row, record)
                assert row["message"] == record["error"]["message"], (row, record)
                assert row["people"] is None
            else:
                assert row["error"] is None, row
                assert row["headline"] == record.get("headline", {}).get("text")
                assert row["section"] == record.get("section", {}).get("text")
                assert row["publisher"] == record.get("publisher", {}).get("name")
                assert row["date_published"] == record.get("datePublished", {}).get("value")
                assert row["topic"] == record.get("topic", {}).get("topic")
                assert row["language"] == record["language"]
                assert row["word_count"] == record["wordCount"]
                assert row["authors"] == names(record, "authors")
                assert row["places"] == names(record, "places")
                assert row["keywords"] == names(record, "keywords", "text")
                for field, keys in (
                    ("people", ("name", "positions")),
                    ("countries", ("name", "code")),
                    ("organizations", ("name", "acronym")),
                ):
                    assert row[field] == [{key: it.get(key) for key in keys} for it in record[field]], field
            compared += 1
    assert not rows, f"{len(rows)} rows are in no result of batch"
    print(json.dumps({"compared": compared, "killed": killed, "seconds": round(seconds, 1)}))


if __name__ == "__main__":
    main()
