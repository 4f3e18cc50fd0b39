"""An analysis as cells of a table, and the types of its columns, down to the leaves.

A column is a layer (`entities`) or an attribute of the article (`people`). A list stays a list of records with all
their fields; a single thing is written as people write it in a cell: a headline is its text, an outlet its name, a
time its ISO value.
"""

from __future__ import annotations

import dataclasses
import types
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable, Literal, Mapping, Sequence, Union, get_args, get_origin, get_type_hints

from .model import Analysis, Article

if TYPE_CHECKING:
    import polars
    import pyarrow
    from pyspark.sql import types as spark_types

#: The columns of a table, unless others are asked for.
COLUMNS = (
    "headline",
    "section",
    "authors",
    "publisher",
    "date_published",
    "people",
    "countries",
    "organizations",
    "places",
    "keywords",
    "topic",
    "language",
    "word_count",
)

#: What says why a row was not read: the kind of the failure, and a sentence.
ERROR_COLUMNS = ("error", "message")

#: A type: one of Python's, a list of a type, or the types of a record's fields.
Type = Union[type, "ListOf", dict[str, Any]]

#: In a cell, a thing is the first of these that it has.
BRIEF = ("name", "topic", "value", "text")


@dataclasses.dataclass(frozen=True)
class ListOf:
    item: Any


def plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists, all the way down."""
    if type(value) is tuple:
        return [plain(item) for item in value]
    fields = _fields(type(value))  # type: ignore[arg-type]
    return value if fields is None else {name: plain(getattr(value, name)) for name in fields}


@lru_cache(maxsize=None)
def _fields(kind: type) -> tuple[str, ...] | None:
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


@lru_cache(maxsize=None)
def column_types() -> dict[str, Type]:
    """Every column there can be, and its type."""
    layers = {name: _return_type(getattr(Analysis, name).fget) for name in Analysis.LAYERS if name != "article"}
    found = {}
    for name, hint in {**get_type_hints(Article), **layers}.items():
        full = _type_of(hint)
        found[name] = _brief(full) if isinstance(full, dict) else full
    return found


def _return_type(function: Callable[..., Any]) -> Any:
    return get_type_hints(function)["return"]


def _type_of(hint: Any) -> Type:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _type_of(next(part for part in get_args(hint) if part is not type(None)))
    if origin is Literal:
        return type(get_args(hint)[0])
    if origin is tuple:
        return ListOf(_type_of(get_args(hint)[0]))
    if dataclasses.is_dataclass(hint):
        return {name: _type_of(field) for name, field in get_type_hints(hint).items()}
    return hint  # type: ignore[no-any-return]


def _brief(fields: Mapping[str, Type]) -> Type:
    return fields[next(name for name in BRIEF if name in fields)]


def check_columns(columns: Sequence[str]) -> tuple[str, ...]:
    if isinstance(columns, str):
        raise TypeError(f"columns is a list of names: [{columns!r}]")
    for name in columns:
        if name not in column_types():
            raise ValueError(f"There is no column {name!r}. There are {', '.join(column_types())}.")
    return tuple(columns)


def layers_of(columns: Sequence[str]) -> list[str]:
    """The layers that these columns are read from."""
    layers = [name for name in columns if name in Analysis.LAYERS]
    return layers if len(layers) == len(columns) else [*layers, "article"]


def cells_of(analysis: Analysis, columns: Sequence[str]) -> list[Any]:
    article = analysis.article if "article" in analysis._json else None
    return [_cell(getattr(analysis if name in Analysis.LAYERS else article, name)) for name in columns]


def _cell(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return next(getattr(value, name) for name in BRIEF if hasattr(value, name))
    return plain(value)


def polars_type(kind: Type) -> polars.DataType:
    import polars as pl

    if isinstance(kind, ListOf):
        return pl.List(polars_type(kind.item))
    if isinstance(kind, dict):
        return pl.Struct({name: polars_type(field) for name, field in kind.items()})
    return {str: pl.String(), int: pl.Int64(), float: pl.Float64(), bool: pl.Boolean()}[kind]


def arrow_type(kind: Type) -> pyarrow.DataType:
    import pyarrow as pa

    if isinstance(kind, ListOf):
        return pa.list_(pa.field("element", arrow_type(kind.item)))
    if isinstance(kind, dict):
        return pa.struct([pa.field(name, arrow_type(field)) for name, field in kind.items()])
    return {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}[kind]


def spark_type(kind: Type) -> spark_types.DataType:
    from pyspark.sql import types as T

    if isinstance(kind, ListOf):
        return T.ArrayType(spark_type(kind.item))
    if isinstance(kind, dict):
        return T.StructType([T.StructField(name, spark_type(field)) for name, field in kind.items()])
    return {str: T.StringType(), int: T.LongType(), float: T.DoubleType(), bool: T.BooleanType()}[kind]
