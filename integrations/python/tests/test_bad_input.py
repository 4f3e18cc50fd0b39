"""What is no text is told of, with what to do; in a pipe or a frame it spoils nothing else."""

from __future__ import annotations

import datetime
import math

import pytest

import pewarta

NO_TEXTS = [None, math.nan, 5, 2.5, b"Ia di Jakarta.", ["Ia di Jakarta."], object()]


@pytest.mark.parametrize("text", NO_TEXTS)
def test_analyze_raises_type_error(text: object) -> None:
    with pytest.raises(TypeError, match=f"text is {type(text).__name__}, not str"):
        pewarta.analyze(text)


def test_bytes_are_told_how_to_become_text() -> None:
    with pytest.raises(TypeError, match=r"text\.decode\('utf-8'\)"):
        pewarta.analyze(b"Ia di Jakarta.")


def test_in_a_pipe_they_are_failures() -> None:
    texts = ["Satu.", *NO_TEXTS, {}, {"texts": "a"}, {"text": 3}, {"html": None}, "Dua."]
    docs = list(pewarta.pipe(texts, workers=2))
    assert [getattr(doc, "kind", None) for doc in docs] == [
        None,
        "missing-text",
        "missing-text",
        *["wrong-type"] * 5,
        "missing-text",
        "wrong-type",
        "wrong-type",
        "missing-text",
        None,
    ]
    assert [doc.number for doc in docs if doc.error] == list(range(1, 12))
    assert docs[-1].error is None and docs[-1].text == "Dua."


def test_strict_raises_and_names_the_text() -> None:
    with pytest.raises(pewarta.ReadError, match="Text 1: There is no text"):
        list(pewarta.pipe(["Satu.", None], workers=1, strict=True))


def test_one_text_is_no_list_of_texts() -> None:
    with pytest.raises(TypeError, match="a list of them"):
        pewarta.pipe("Ia di Jakarta.")


def test_twenty_megabytes() -> None:
    long = "Ia di Jakarta. " * 1_400_000
    with pytest.raises(pewarta.ReadError, match=r"21,000,000 characters.*max_chars") as raised:
        pewarta.analyze(long)
    assert raised.value.kind == "too-long"
    with pytest.raises(pewarta.ReadError):
        pewarta.read_page(long)
    one, two = pewarta.pipe([long, "Dua."], workers=1)
    assert (one.kind, two.text) == ("too-long", "Dua.")


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "\ud800", "\udfff\ud800", "a" * 10_000, "😀" * 500])
def test_strange_texts_are_read(text: str) -> None:
    assert pewarta.analyze(text).text == text


@pytest.mark.parametrize(
    ("written_on", "value"),
    [
        ("2023-05-02", "2023-05-01"),
        ("2023-05-02T09:00+07:00", "2023-05-01"),
        (datetime.date(2023, 5, 2), "2023-05-01"),
        (datetime.datetime(2023, 5, 2, 9), "2023-05-01"),
        (datetime.datetime(2023, 5, 2, 9, tzinfo=datetime.timezone.utc), "2023-05-01"),
        (None, "P-1D"),
    ],
)
def test_times(written_on: object, value: str) -> None:
    (date,) = pewarta.find_dates("Ia tiba kemarin.", written_on=written_on)
    assert date.value == value or written_on is None


@pytest.mark.parametrize("written_on", [1683000000000, 1683000000.5, "kemarin", b"2023-05-02", [2023]])
def test_no_times(written_on: object) -> None:
    """Milliseconds are not taken for nothing."""
    with pytest.raises(pewarta.ReadError, match="written_on is") as raised:
        pewarta.analyze("Ia tiba kemarin.", written_on=written_on)
    assert raised.value.kind == "invalid-time"
    (failure,) = pewarta.pipe(["Ia tiba kemarin."], written_on=written_on, workers=1)
    assert failure.kind == "invalid-time"


@pytest.mark.parametrize(
    ("extras", "error", "message"),
    [
        ({"names": ["Bu Tini"]}, TypeError, "A name is"),
        ({"names": [("Bu Tini", "people")]}, ValueError, "no kind 'people': it is one of person"),
        ({"names": [{"text": "Bu Tini"}]}, ValueError, "text and kind"),
        ({"names": [("Bu Tini", 3)]}, TypeError, "kind is int"),
        ({"roots": [3]}, TypeError, "a root is int"),
        ({"abbreviations": [None]}, TypeError, "an abbreviation is NoneType"),
    ],
)
def test_extras(extras: dict, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        pewarta.Analyzer(**extras)


def test_stem() -> None:
    assert pewarta.stem(["mempermainkan", "bacaannya", ""]) == ["main", "baca", ""]
    with pytest.raises(TypeError, match="a word is int"):
        pewarta.stem(["main", 3])


def test_workers() -> None:
    with pytest.raises(ValueError, match="one at least"):
        pewarta.pipe([], workers=0)
