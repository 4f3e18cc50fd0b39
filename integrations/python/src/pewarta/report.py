"""`report`: what `read` found in a corpus, as one page of plots."""

from __future__ import annotations

import html
import json
import os
import tempfile
from typing import Any

from ._input import is_missing, iso_time, request
from .analyzer import USUAL

_NAMED = ("people", "organizations", "countries")


class Report:
    """A page of HTML without a script. A notebook shows it; `save` writes it to a file."""

    def __init__(self, page: str) -> None:
        self.html = page

    def save(self, path: str | os.PathLike[str]) -> None:
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.html)

    def _repr_html_(self) -> str:
        page = html.escape(self.html, quote=True)
        return f'<iframe srcdoc="{page}" style="width:100%;height:900px;border:1px solid #ccc"></iframe>'


def report(df: Any, *, title: str = "News", date: str | None = None, prefix: str = "") -> Report:
    """People, organizations, countries and topics over time, from a frame that `read` made.

    `date` names a column with each article's day; otherwise the one that its page tells counts. `prefix` is that of
    `read`. Columns that were left out of `read` are left out of the report.
    """
    names = [str(name) for name in df.columns]
    if prefix + "error" not in names:
        raise KeyError(f"There is no column {prefix + 'error'!r}: report takes what pewarta.read made")
    if date is not None and date not in names:
        raise KeyError(f"There is no column {date!r}; there are {', '.join(map(repr, names))}")
    wanted = ("error", "date_published", "topic", "publisher", "word_count", *_NAMED)
    lists = {name: df[prefix + name].to_list() for name in wanted if prefix + name in names}
    if date is not None:
        lists["date"] = df[date].to_list()
    file, path = tempfile.mkstemp(prefix="pewarta-", suffix=".ndjson")
    try:
        with open(file, "w", encoding="utf-8") as lines:
            for values in zip(*lists.values()):
                lines.write(json.dumps(_record(dict(zip(lists, values)))) + "\n")
        return Report(USUAL._ask(request("report", path=path, title=title)))
    finally:
        os.unlink(path)


def _record(row: dict[str, Any]) -> dict[str, Any]:
    """A row as a line of `pewarta batch`."""
    row = {name: value for name, value in row.items() if isinstance(value, list) or not is_missing(value)}
    if "error" in row:
        return {"error": {"kind": row["error"]}}
    record: dict[str, Any] = {name: [{"name": it["name"]} for it in row[name]] for name in _NAMED if name in row}
    if "date" in row:
        record["writtenOn"] = iso_time(row["date"], "date")
    if "date_published" in row:
        record["datePublished"] = {"value": row["date_published"]}
    if "topic" in row:
        record["topic"] = {"topic": row["topic"]}
    if "publisher" in row:
        record["publisher"] = {"name": row["publisher"]}
    if "word_count" in row:
        record["wordCount"] = int(row["word_count"])
    return record
