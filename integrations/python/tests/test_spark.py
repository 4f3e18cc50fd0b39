"""Real Spark finds what `pewarta batch` finds, whatever is killed on the way; needs Java and `npm run build`."""

from __future__ import annotations

import datetime
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterator

import pytest

import pewarta
from conftest import ROOT
from pewarta.spark import analyze_texts, package_zip

pyspark = pytest.importorskip("pyspark")
from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql import types as T  # noqa: E402

CLI = ROOT / "dist" / "node" / "cli.js"


def session(master: str, **settings: str) -> SparkSession:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = (
        SparkSession.builder.master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
        .config("spark.task.maxFailures", "8")
    )
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


@pytest.fixture
def local() -> Iterator[SparkSession]:
    spark = session("local[2]")
    yield spark
    spark.stop()


def test_every_column_is_kept_as_it_is(local: SparkSession) -> None:
    schema = T.StructType(
        [
            T.StructField("id", T.LongType()),
            T.StructField("body", T.StringType()),
            T.StructField("day", T.DateType()),
            T.StructField("at", T.TimestampType()),
            T.StructField("price", T.DecimalType(20, 3)),
            T.StructField("tags", T.ArrayType(T.StringType())),
            T.StructField("more", T.StructType([T.StructField("n", T.IntegerType())])),
            T.StructField("raw", T.BinaryType()),
            T.StructField("map", T.MapType(T.StringType(), T.IntegerType())),
        ]
    )
    at = datetime.datetime(2023, 5, 2, 9, 30, 1, 250)
    rows = [
        (2**53 + 1, "Presiden Joko Widodo 😀 tiba di Jakarta kemarin.", datetime.date(2023, 5, 2), at, Decimal("1.500"), ["a"], (1,), b"x", {"k": 1}),
        (None, None, None, None, None, None, None, None, None),
    ]
    given = local.createDataFrame(rows, schema)
    read = analyze_texts(given, text="body", written_on="day", columns=["people", "dates", "word_count"])
    assert read.columns[:9] == given.columns
    assert read.schema["people"].dataType.elementType["mentions"].dataType.elementType["start"].dataType == T.LongType()
    first, second = sorted(read.collect(), key=lambda row: row["id"] is None)
    assert tuple(first[:9]) == (*rows[0][:6], T.Row(n=1), *rows[0][7:])
    assert first["people"][0]["name"] == "Joko Widodo" and first["people"][0]["mentions"][0]["start"] == 9
    assert first["dates"][0]["value"] == "2023-05-01"
    assert second[:10] == (None,) * 9 + ("missing-text",)


def test_keep_and_prefix(local: SparkSession) -> None:
    given = local.createDataFrame([("a", "Ia di Jakarta.", "Nasional")], ["id", "text", "section"])
    assert analyze_texts(given, keep=["id"], columns=["section"]).columns == ["id", "error", "message", "section"]
    with pytest.raises(ValueError, match="'section' already"):
        analyze_texts(given)
    assert analyze_texts(given, prefix="read_").collect()[0]["read_places"][0]["name"] == "Jakarta"
    with pytest.raises(KeyError, match="no column 'isi'"):
        analyze_texts(given, text="isi")


def test_a_missing_node_fails_the_job_and_says_what_to_do() -> None:
    spark = session("local[1]", **{"spark.executorEnv.PEWARTA_NODE": "/nowhere/node", "spark.task.maxFailures": "1"})
    try:
        given = spark.createDataFrame([("Ia di Jakarta.",)], ["text"])
        with pytest.raises(Exception, match=r"PEWARTA_NODE is '/nowhere/node'.*pip install 'pewarta\[node\]'"):
            analyze_texts(given).collect()
    finally:
        spark.stop()


def test_the_package_works_from_its_zip(tmp_path: Path) -> None:
    """As Spark sends it to executors that have nothing but Python and Node."""
    archive = shutil.copy(package_zip(), tmp_path / "pewarta.zip")
    script = f"import sys; sys.path.insert(0, {str(archive)!r}); import pewarta; assert '.zip' in pewarta.__file__; print(pewarta.stem('berjalan'))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "PEWARTA_NODE": pewarta.node_path(), "PYTHONPATH": ""},
    )
    assert (done.stdout, done.stderr) == ("jalan\n", "")


MASTERS = {"local[2, 8]": (1000, {"node": 3, "worker": 2}), "local-cluster[2,1,1024]": (1000, {"executor": 2, "node": 2, "worker": 1})}


@pytest.mark.parametrize("master", MASTERS)
def test_equals_batch_while_processes_are_killed(master: str, corpus: list[dict], tmp_path: Path) -> None:
    count, most = MASTERS[master]
    articles = [
        {**article, "written_on": "kemarin"} if i % 500 == 3 else article for i, article in enumerate(corpus[:count])
    ]
    expected = read_by_batch(articles, tmp_path)
    spark = session(master)
    killed, stop = dict.fromkeys(most, 0), threading.Event()
    killer = threading.Thread(target=kill_now_and_then, args=(killed, most, stop), daemon=True)
    try:
        frame = spark.createDataFrame([(it["id"], it["text"], it["written_on"]) for it in articles], ["id", "text", "written_on"])
        read = analyze_texts(frame.repartition(8), written_on="written_on")
        killer.start()
        rounds = 0
        while rounds == 0 or (any(killed[kind] == 0 for kind in most) and rounds < 12):
            rounds += 1
            rows = [row.asDict(recursive=True) for row in read.collect()]
            assert len(rows) == count
            assert {row["id"]: outline(row) for row in rows} == expected
    finally:
        stop.set()
        spark.stop()
    assert all(killed.values()), killed


def read_by_batch(articles: list[dict], folder: Path) -> dict[str, dict]:
    """The rows that `pewarta batch` gives, by their columns here."""
    source, target = folder / "corpus.ndjson", folder / "results.ndjson"
    with open(source, "w", encoding="utf-8") as lines:
        for it in articles:
            lines.write(json.dumps({"id": it["id"], "text": it["text"], "writtenOn": it["written_on"]}) + "\n")
    fields = ",".join(("headline", "section", "publisher", "datePublished", "topic", "language", "wordCount", *LISTS))
    command = ["node", str(CLI), "batch", str(source), "--out", str(target), "--fields", fields]
    command += ["--offsets", "code-point", "--quiet"]
    code = subprocess.run(command, stderr=subprocess.DEVNULL).returncode
    assert code == 4, "some records cannot be read"
    found = {}
    for line in target.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        error = record.get("error") or {}
        brief = {
            "headline": ("headline", "text"),
            "section": ("section", "text"),
            "publisher": ("publisher", "name"),
            "date_published": ("datePublished", "value"),
            "topic": ("topic", "topic"),
        }
        found[record["id"]] = {
            "error": error.get("kind"),
            **{name: (record.get(field) or {}).get(part) for name, (field, part) in brief.items()},
            "language": record.get("language"),
            "word_count": record.get("wordCount"),
            **{kind: record.get(kind) and [named(it) for it in record[kind]] for kind in LISTS},
        }
    return found


LISTS = ("authors", "people", "countries", "organizations", "places", "keywords")


def named(it: dict[str, Any]) -> list[Any]:
    places = [[place["start"], place["end"]] for place in it.get("mentions") or []]
    return [it.get("name"), it.get("text"), it.get("code"), it.get("acronym"), it.get("positions"), places]


def outline(row: dict[str, Any]) -> dict[str, Any]:
    kept = ("error", "headline", "section", "publisher", "date_published", "topic", "language", "word_count")
    return {**{name: row[name] for name in kept}, **{kind: row[kind] and [named(it) for it in row[kind]] for kind in LISTS}}


def descendants() -> tuple[dict[int, str], dict[int, int]]:
    """The processes that this one started, and theirs: number to command line, and number to parent."""
    parents, commands = {}, {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            parents[int(entry)] = int(Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()[1])
            commands[int(entry)] = Path(f"/proc/{entry}/cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
    found = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return {pid: commands[pid] for pid in found if pid in commands}, parents


def victims_of(kind: str, processes: dict[int, str]) -> list[int]:
    if kind == "executor":
        return [pid for pid, command in processes.items() if "CoarseGrainedExecutorBackend" in command]
    if kind == "node":
        return [pid for pid, command in processes.items() if "js/server.js" in command]
    # A daemon of Python is the eldest of its kind under its executor; the workers are its children.
    return sorted(pid for pid, command in processes.items() if "pyspark.daemon" in command)[1:]


def kill_now_and_then(killed: dict[str, int], most: dict[str, int], stop: threading.Event) -> None:
    """Each kind in turn as often as it may be; what dies takes its task along, and Spark starts that again.

    No Python worker loses its Node twice: both times the same text may be in hand, which is then rightly told of.
    """
    rng, bereft = random.Random(9), set()
    while not stop.wait(rng.uniform(1.5, 3)):
        kind = min(most, key=lambda it: killed[it] / most[it])
        processes, parents = descendants()
        victims = [pid for pid in victims_of(kind, processes) if kind != "node" or parents[pid] not in bereft]
        if victims and killed[kind] < most[kind]:
            victim = rng.choice(victims)
            try:
                os.kill(victim, signal.SIGKILL)
            except ProcessLookupError:
                continue
            bereft.add(parents[victim])
            killed[kind] += 1
