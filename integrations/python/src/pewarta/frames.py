"""`read`: a data frame of pandas or polars with what pewarta finds in each row."""

from __future__ import annotations

import sys
from typing import Any, Iterable, Iterator, Sequence, TypeVar

from ._input import is_missing
from .analyzer import Analyzer, USUAL
from .columns import COLUMNS, ERROR_COLUMNS, cells_of, check_columns, column_types, layers_of, polars_type
from .errors import Failure, ReadError
from .model import Analysis

Frame = TypeVar("Frame")


def read(
    df: Frame,
    *,
    text: str | None = None,
    html: str | None = None,
    written_on: str | None = None,
    url: str | None = None,
    columns: Sequence[str] = COLUMNS,
    prefix: str = "",
    workers: int | None = None,
    strict: bool = False,
    analyzer: Analyzer | None = None,
) -> Frame:
    """The frame, of pandas or polars, with a column for each of `columns`, and `error` and `message`.

    `text`, or `html` for whole pages, names the column to read (`text` unless told); `written_on` one with dates, and
    `url` one with addresses. Each row keeps its place and its own columns. Lists are lists of records:
    `news.explode("people")`. A row that cannot be read has `error` and `message` and nothing else new; with `strict`
    it raises ReadError, which names the row. `prefix` stands before each new name: `prefix="news_"`.

    Raises KeyError where a column is missing, ValueError where a new one has the name of one there is.
    """
    kind = next((it for it in ("pandas", "polars") if it in sys.modules and isinstance(df, sys.modules[it].DataFrame)), None)
    if kind is None:
        raise TypeError(_what_instead(df))
    source = "text" if text is None and html is None else text
    given = {key: name for key, name in zip(("text", "html", "written_on", "url"), (source, html, written_on, url)) if name}
    names = [str(name) for name in df.columns]  # type: ignore[attr-defined]
    for key, name in given.items():
        if name not in names:
            raise KeyError(f"There is no column {name!r}, as {key} says; there are {', '.join(map(repr, names))}")
        if names.count(name) > 1:
            raise ValueError(f"There are {names.count(name)} columns {name!r}: which one is {key}?")
    columns = check_columns(columns)
    fresh = [prefix + name for name in (*ERROR_COLUMNS, *columns)]
    taken = [name for name in fresh if name in names]
    if taken:
        raise ValueError(
            f"The frame has {', '.join(map(repr, taken))} already. Rename that, leave it out of columns=, or give a "
            "prefix, as in prefix='read_'."
        )
    lists = {key: df[name].to_list() for key, name in given.items()}  # type: ignore[index]
    records = (dict(zip(lists, values)) for values in zip(*lists.values()))
    rows = list(read_rows(records, columns, workers=workers, strict=strict, analyzer=analyzer))
    cells = list(map(list, zip(*rows))) if rows else [[] for _ in fresh]
    kinds = [str, str, *(column_types()[name] for name in columns)]
    add = _add_to_pandas if kind == "pandas" else _add_to_polars
    return add(df, fresh, cells, kinds)  # type: ignore[no-any-return]


def read_rows(
    records: Iterable[dict[str, Any]],
    columns: Sequence[str],
    *,
    workers: int | None = None,
    strict: bool = False,
    analyzer: Analyzer | None = None,
) -> Iterator[list[Any]]:
    """For each record the kind of its failure, a message, and a cell for each column."""
    pipe = (analyzer or USUAL).pipe
    nothing = [None] * len(columns)
    for number, doc in enumerate(pipe(map(_document, records), workers=workers, layers=layers_of(columns))):
        if isinstance(doc, Analysis):
            yield [None, None, *cells_of(doc, columns)]
            continue
        failure: Failure = doc
        if strict:
            raise ReadError(failure.kind, f"Row {number}: {failure.message}")
        yield [failure.kind, failure.message, *nothing]


def _document(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if not is_missing(value)}


def _add_to_pandas(df: Any, names: list[str], cells: list[list[Any]], kinds: list[Any]) -> Any:
    import pandas as pd

    text = pd.Series([""]).dtype  # What this pandas gives to a column of text.
    fresh = {}
    for name, values, kind in zip(names, cells, kinds):
        dtype = text if kind is str else "Int64" if kind is int else object
        fresh[name] = pd.Series(values, index=df.index, dtype=dtype)
    return pd.concat([df, pd.DataFrame(fresh, index=df.index)], axis=1)


def _add_to_polars(df: Any, names: list[str], cells: list[list[Any]], kinds: list[Any]) -> Any:
    import polars as pl

    return df.with_columns(
        [pl.Series(name, values, dtype=polars_type(kind)) for name, values, kind in zip(names, cells, kinds)]
    )


def _what_instead(df: Any) -> str:
    kind = type(df).__module__.split(".")[0]
    if kind == "pyspark":
        return "This is a frame of Spark: use pewarta.spark.analyze_texts"
    if kind == "polars":
        return "This is no DataFrame yet: read(frame.collect(), ...)"
    return f"read takes a DataFrame of pandas or polars, not {type(df).__name__}; for a list of texts there is pipe"
