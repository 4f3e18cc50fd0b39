"""`read` and `report`, with pandas and with polars."""

from __future__ import annotations

import datetime
from typing import Any

import pandas as pd
import polars as pl
import pytest

import pewarta
from conftest import EXAMPLES, read_lines
from pewarta.columns import COLUMNS, column_types

NEWS = read_lines(EXAMPLES / "articles.ndjson")


def pandas_frame(**columns: list) -> pd.DataFrame:
    return pd.DataFrame(columns)


def polars_frame(**columns: list) -> pl.DataFrame:
    return pl.DataFrame(columns, strict=False)


MAKERS = pytest.mark.parametrize("make", [pandas_frame, polars_frame])


def rows_of(frame: Any) -> list[dict]:
    return frame.to_dicts() if isinstance(frame, pl.DataFrame) else frame.to_dict("records")


@MAKERS
def test_rows_and_columns_stay(make: Any) -> None:
    bodies = [it["body"] for it in NEWS]
    frame = make(body=bodies, number=list(range(len(NEWS))), date=[it["date"] for it in NEWS])
    read = pewarta.read(frame, text="body", written_on="date", workers=2)
    assert type(read) is type(frame)
    assert list(read.columns) == ["body", "number", "date", "error", "message", *COLUMNS]
    assert list(frame.columns) == ["body", "number", "date"]
    for row, given in zip(rows_of(read), NEWS):
        doc = pewarta.analyze(given["body"], written_on=given["date"])
        assert row["body"] == given["body"]
        assert row["headline"] == doc.article.headline.text
        assert row["date_published"] == (doc.article.date_published.value if doc.article.date_published else None) or (
            doc.article.date_published is None
        )
        assert [it["name"] for it in row["people"]] == [it.name for it in doc.article.people]
        for person in row["people"]:
            for mention in person["mentions"]:
                assert given["body"][mention["start"] : mention["end"]] == mention["text"]
        assert row["word_count"] == doc.article.word_count
    assert read["number"].to_list() == list(range(len(NEWS)))


def test_pandas_keeps_its_index_even_if_it_repeats_itself() -> None:
    frame = pd.DataFrame({"text": ["Satu di Jakarta.", None, "Tiga."]}, index=[7, 7, "x"])
    read = pewarta.read(frame)
    assert list(read.index) == [7, 7, "x"]
    assert read["error"].isna().tolist() == [True, False, True]
    assert str(read["word_count"].dtype) == "Int64"


def test_polars_types_go_down_to_the_leaves() -> None:
    read = pewarta.read(pl.DataFrame({"text": ["Ia di Jakarta."]}), columns=["people", "entities", "quotes", "related"])
    span = pl.Struct({"start": pl.Int64, "end": pl.Int64, "text": pl.String})
    assert read.schema["people"] == pl.List(pl.Struct({"name": pl.String, "mentions": pl.List(span), "positions": pl.List(pl.String)}))
    fields = dict(read.schema["entities"].inner)
    assert fields["near_miss"] == pl.Boolean and fields["amount"] == pl.Float64 and fields["positions"] == pl.List(span)
    assert dict(read.schema["related"].inner)["headline"] == span


@MAKERS
def test_every_column_there_is(make: Any) -> None:
    read = pewarta.read(make(isi=[NEWS[0]["body"], None]), text="isi", columns=list(column_types()))
    assert list(read.columns) == ["isi", "error", "message", *column_types()]
    first, second = rows_of(read)
    doc = pewarta.analyze(NEWS[0]["body"])
    assert len(first["tokens"]) == len(doc.tokens)
    assert first["body"] == doc.article.body.text
    assert second["tokens"] is None


@MAKERS
def test_no_rows(make: Any) -> None:
    read = pewarta.read(make(text=[]))
    assert len(read) == 0 and "people" in read.columns


@MAKERS
def test_rows_that_are_no_text(make: Any) -> None:
    frame = make(text=["Satu.", None, "Tiga."], date=["2023-05-02", "2023-05-02", "kemarin"])
    read = pewarta.read(frame, written_on="date")
    assert [row["error"] for row in rows_of(read)][1:] == ["missing-text", "invalid-time"]
    with pytest.raises(pewarta.ReadError, match="Row 1: There is no text"):
        pewarta.read(frame, written_on="date", strict=True)


def test_a_column_of_numbers() -> None:
    read = pewarta.read(pd.DataFrame({"text": [5, 6]}))
    assert read["error"].tolist() == ["wrong-type", "wrong-type"]
    assert read["message"].tolist()[1] == "text is int, not str: 6"


@pytest.mark.parametrize(
    "days",
    [
        ["2023-05-02", "2023-05-02"],
        [datetime.date(2023, 5, 2)] * 2,
        pd.to_datetime(["2023-05-02", "2023-05-02"]),
        pd.to_datetime(["2023-05-02T09:00+07:00"] * 2),
        pd.to_datetime(["2023-05-02", None]),
    ],
)
def test_days_of_pandas(days: Any) -> None:
    frame = pd.DataFrame({"text": ["Ia tiba kemarin."] * 2, "day": days})
    read = pewarta.read(frame, written_on="day", columns=["dates"])
    values = [dates[0]["value"] for dates in read["dates"]]
    assert values[0] == "2023-05-01"
    assert values[1] == ("2023-05-01" if frame["day"].notna().all() else pewarta.find_dates("Ia tiba kemarin.")[0].value)


def test_days_of_polars() -> None:
    frame = pl.DataFrame({"text": ["Ia tiba kemarin."], "day": [datetime.date(2023, 5, 2)]})
    assert pewarta.read(frame, written_on="day", columns=["dates"])["dates"][0][0]["value"] == "2023-05-01"


@MAKERS
def test_columns_that_are_not_there(make: Any) -> None:
    frame = make(isi=["Satu."])
    with pytest.raises(KeyError, match="no column 'text', as text says; there are 'isi'"):
        pewarta.read(frame)
    with pytest.raises(KeyError, match="no column 'day', as written_on says"):
        pewarta.read(frame, text="isi", written_on="day")
    with pytest.raises(ValueError, match="There is no column 'persons'. There are .*people"):
        pewarta.read(frame, text="isi", columns=["persons"])


@MAKERS
def test_columns_that_are_there_already(make: Any) -> None:
    frame = make(text=["Ia di Jakarta."], section=["Nasional"])
    with pytest.raises(ValueError, match="'section' already.*prefix="):
        pewarta.read(frame)
    assert "read_section" in pewarta.read(frame, prefix="read_").columns
    assert "section" in pewarta.read(frame, columns=["people"]).columns


def test_what_is_no_frame() -> None:
    with pytest.raises(TypeError, match="not list; for a list of texts there is pipe"):
        pewarta.read(["Satu."])
    with pytest.raises(TypeError, match="collect"):
        pewarta.read(pl.LazyFrame({"text": ["Satu."]}))


def test_two_columns_of_one_name() -> None:
    with pytest.raises(ValueError, match="2 columns 'text'"):
        pewarta.read(pd.DataFrame([["a", "b"]], columns=["text", "text"]))


@MAKERS
def test_pages(make: Any) -> None:
    page = "<html><body><h1>Presiden tiba</h1><p>JAKARTA - Presiden Joko Widodo tiba di Jakarta, Senin pagi tadi.</p></body></html>"
    (row,) = rows_of(pewarta.read(make(page=[page]), html="page"))
    assert [it["name"] for it in row["people"]] == ["Joko Widodo"]


@MAKERS
def test_report(make: Any, tmp_path: Any) -> None:
    frame = make(body=[it["body"] for it in NEWS] + [None], date=[it["date"] for it in NEWS] + ["2023-06-30"])
    report = pewarta.report(pewarta.read(frame, text="body", written_on="date"), title="Dua belas <kabar>", date="date")
    assert "Dua belas &lt;kabar&gt;" in report.html and "Sri Mulyani" in report.html and "<script" not in report.html
    assert report._repr_html_().startswith("<iframe srcdoc=")
    report.save(tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == report.html
    with pytest.raises(KeyError, match="what pewarta.read made"):
        pewarta.report(frame)


def test_five_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """From an NDJSON of articles to a table of people a month, as the README has it."""
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")
    lines = readme.split("```python\n")[1].split("```")[0].strip().splitlines()
    assert len(lines) == 5
    monkeypatch.chdir(EXAMPLES)
    names: dict[str, Any] = {}
    exec("\n".join(lines), names)
    table = names["table"]
    assert table.loc["Sri Mulyani"].sum() == 2
    assert table.loc["Joko Widodo", "2023-06"] == 1
