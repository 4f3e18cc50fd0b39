"""Reads Indonesian news with pewarta in Apache Spark.

`analyze_texts` maps a column of texts through Node processes that live as long as Spark's Python workers, and gives
a typed row for each text. Every executor needs Node 20 or newer and the `pewarta` command::

    from pewarta_spark import analyze_texts
    articles = spark.read.parquet("news/")
    analyze_texts(articles, text="body", id="url").write.parquet("news-read/")

Spark distributes, retries and writes; a text that cannot be read is a row with `error` and `message`. A Node process
that ends is started again and its texts are read again; a text that ends it three times is a row with the error
`worker-died`.
"""

from __future__ import annotations

import json
import subprocess
import threading
from typing import Iterable, Iterator, Sequence

import pandas as pd
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, IntegerType, StringType, StructField, StructType

TEXT = StringType()
TEXTS = ArrayType(TEXT)


def _named(*fields: StructField) -> ArrayType:
    return ArrayType(StructType([StructField("name", TEXT), *fields]))


#: One row of the result. `id` is the input's own; `date_published` is ISO 8601, as exact as the page says.
SCHEMA = StructType(
    [
        StructField("id", TEXT),
        StructField("error", TEXT),
        StructField("message", TEXT),
        StructField("headline", TEXT),
        StructField("section", TEXT),
        StructField("publisher", TEXT),
        StructField("date_published", TEXT),
        StructField("authors", TEXTS),
        StructField("people", _named(StructField("positions", TEXTS))),
        StructField("countries", _named(StructField("code", TEXT))),
        StructField("organizations", _named(StructField("acronym", TEXT))),
        StructField("places", TEXTS),
        StructField("keywords", TEXTS),
        StructField("topic", TEXT),
        StructField("language", TEXT),
        StructField("word_count", IntegerType()),
    ]
)

FIELDS = (
    "headline,section,publisher,datePublished,authors,people,countries,organizations,places,keywords,topic,"
    "language,wordCount"
)

#: Texts that travel to Node together, and how often they are sent again when it ends on them.
SLICE = 128
TRIES = 3


def analyze_texts(
    frame: DataFrame,
    text: str = "text",
    id: str = "id",
    written_on: str | None = None,
    command: Sequence[str] = ("pewarta",),
) -> DataFrame:
    """Reads every text of a frame; `written_on` names a column of ISO 8601 dates. The result has SCHEMA."""
    columns = [F.col(id).cast("string").alias("id"), F.col(text).alias("text")]
    if written_on is not None:
        columns.append(F.col(written_on).cast("string").alias("writtenOn"))
    argv = [*command, "batch", "-", "--out", "-", "--quiet", "--workers", "1", "--fields", FIELDS]

    def read_frames(frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for given in frames:
            documents = [
                {key: value for key, value in row.items() if isinstance(value, str)}
                for row in given.to_dict("records")
            ]
            rows = []
            for begin in range(0, len(documents), SLICE):
                part = documents[begin : begin + SLICE]
                rows += [to_row(document.get("id"), record) for document, record in zip(part, read(argv, part))]
            yield pd.DataFrame(rows, columns=SCHEMA.names)

    return frame.select(*columns).mapInPandas(read_frames, SCHEMA)


def read(argv: Sequence[str], documents: list[dict]) -> list[dict]:
    """The result of each document, in order."""
    for _ in range(TRIES):
        try:
            return _node(argv).read(documents)
        except (OSError, EOFError) as error:
            _stop_node()
            ended = error
    if len(documents) == 1:
        return [{"error": {"kind": "worker-died", "message": f"Node ended on it {TRIES} times: {ended}"}}]
    middle = len(documents) // 2
    return read(argv, documents[:middle]) + read(argv, documents[middle:])


class _Node:
    """A `pewarta batch - --out -` process: a line in, a line out, in order."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.argv = argv
        self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, documents: list[dict]) -> list[dict]:
        lines = "".join(json.dumps(document) + "\n" for document in documents).encode()
        # Both pipes are short: were nobody to read while we write, Node and we would wait for one another.
        writer = threading.Thread(target=self._write, args=(lines,), daemon=True)
        writer.start()
        records = [self._read_line() for _ in documents]
        writer.join()
        return records

    def _write(self, lines: bytes) -> None:
        try:
            self.process.stdin.write(lines)
            self.process.stdin.flush()
        except OSError:
            pass  # The reader finds the end of the output, and says so.

    def _read_line(self) -> dict:
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError(f"the process ended with code {self.process.poll()}")
        return json.loads(line)

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


#: Spark keeps a Python worker for many tasks, and the worker keeps its Node: dictionaries and models load once.
_running: _Node | None = None


def _node(argv: Sequence[str]) -> _Node:
    global _running
    if _running is None or _running.argv != argv:
        _stop_node()
        _running = _Node(argv)
    return _running


def _stop_node() -> None:
    global _running
    if _running is not None:
        _running.stop()
    _running = None


def to_row(id: str | None, record: dict) -> tuple:
    """A line of batch's output as a row of SCHEMA."""
    error = record.get("error") or {}
    return (
        id,
        error.get("kind"),
        error.get("message"),
        _part(record.get("headline"), "text"),
        _part(record.get("section"), "text"),
        _part(record.get("publisher"), "name"),
        _part(record.get("datePublished"), "value"),
        _each(record.get("authors"), lambda author: author["name"]),
        _each(record.get("people"), lambda it: {"name": it["name"], "positions": it["positions"]}),
        _each(record.get("countries"), lambda it: {"name": it["name"], "code": it["code"]}),
        _each(record.get("organizations"), lambda it: {"name": it["name"], "acronym": it.get("acronym")}),
        _each(record.get("places"), lambda place: place["name"]),
        _each(record.get("keywords"), lambda keyword: keyword["text"]),
        _part(record.get("topic"), "topic"),
        record.get("language"),
        record.get("wordCount"),
    )


def _part(value: dict | None, name: str) -> str | None:
    return None if value is None else value.get(name)


def _each(values: list | None, pick) -> list | None:
    return None if values is None else [pick(value) for value in values]
