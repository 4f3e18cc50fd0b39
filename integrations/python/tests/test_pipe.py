"""Many texts: in order, a bounded number at a time, and none is lost for another."""

from __future__ import annotations

import pickle
import threading
from typing import Iterator

import pytest

import pewarta
from pewarta._pool import WINDOW


def numbered(count: int) -> list[str]:
    return [f"Kabar ke-{i} dari Jakarta." for i in range(count)]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_order(workers: int) -> None:
    texts = numbered(300)
    assert [doc.text for doc in pewarta.pipe(texts, workers=workers)] == texts


def test_the_same_as_one_by_one(articles: list[str], analyses: list[pewarta.Analysis]) -> None:
    assert [pewarta.analyze(text) for text in articles] == analyses


def test_back_pressure() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield f"Kabar ke-{taken}."

    pipe = pewarta.pipe(endless(), workers=2)
    for number in range(1, 200):
        assert next(pipe).text == f"Kabar ke-{number}."
        assert taken - number <= 2 * WINDOW
    pipe.close()
    assert pewarta.analyze("Ia di Jakarta.").tokens


def test_nothing_is_taken_before_it_is_asked_for() -> None:
    def never() -> Iterator[str]:
        raise AssertionError
        yield ""

    pewarta.pipe(never(), workers=2)


def test_what_the_source_raises_comes_through() -> None:
    def broken() -> Iterator[str]:
        yield "Satu."
        raise ConnectionError("the feed ended")

    with pytest.raises(ConnectionError, match="the feed ended"):
        list(pewarta.pipe(broken(), workers=1))
    assert pewarta.stem("berjalan") == "jalan"


def test_as_tuples() -> None:
    pairs = [("Ia di Jakarta.", {"id": 7}), (None, {"id": 8})]
    (first, seven), (second, eight) = pewarta.pipe(pairs, as_tuples=True, workers=1)
    assert (first.text, seven, eight) == ("Ia di Jakarta.", {"id": 7}, {"id": 8})
    assert second.kind == "missing-text"


def test_records_with_options_of_their_own() -> None:
    records = [
        {"text": "Ia tiba kemarin.", "written_on": "2023-05-02"},
        {"text": "Ia tiba kemarin."},
        {"html": "<p>Presiden Joko Widodo tiba di Jakarta kemarin, kata juru bicara istana.</p>", "written_on": "2023-05-02"},
    ]
    one, two, page = pewarta.pipe(records, workers=2, written_on="2021-01-02")
    assert [doc.dates[0].value for doc in (one, two, page)] == ["2023-05-01", "2021-01-01", "2023-05-01"]


def test_only_the_layers_asked_for() -> None:
    (doc,) = pewarta.pipe(["Ia tiba di Jakarta."], workers=1, layers=["entities"])
    assert [it.text for it in doc.entities] == ["Jakarta"]
    with pytest.raises(AttributeError, match="read without its tokens"):
        doc.tokens
    with pytest.raises(ValueError, match="no layer 'entity'"):
        pewarta.pipe([], layers=["entity"])


def test_from_several_threads() -> None:
    found: dict[int, list[str]] = {}

    def read(number: int) -> None:
        found[number] = [doc.text for doc in pewarta.pipe(numbered(40), workers=2)]
        found[number].append(pewarta.stem("berjalan"))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(found.values()) == [[*numbered(40), "jalan"]] * 4


def test_two_pipes_at_once() -> None:
    texts = numbered(60)
    pairs = list(zip(pewarta.pipe(texts, workers=2), pewarta.pipe(reversed(texts), workers=2)))
    assert [(one.text, two.text) for one, two in pairs] == list(zip(texts, reversed(texts)))


def test_an_analysis_can_be_pickled() -> None:
    doc = pewarta.analyze("Presiden Joko Widodo 😀 tiba di Jakarta, Senin.")
    again = pickle.loads(pickle.dumps(doc))
    assert again == doc and again.entities == doc.entities and again.to_html() == doc.to_html()


def test_english_is_read_as_by_the_library() -> None:
    text = "The president said that the company would open a new office in Singapore next year, according to Reuters."
    doc = pewarta.analyze(text)
    assert doc.sentences[0].language == "eng"
    assert {token.text: token.upos for token in doc.tokens}["the"] == "DET"


def test_analyzer_extras() -> None:
    extras = {
        "names": [("Komunitas Gowes Nusantara", "organization"), {"text": "Bu Tini", "kind": "person", "name": "Tini Wulandari"}],
        "roots": ["menyangkri"],
        "abbreviations": ["Kadispar."],
    }
    text = "Komunitas Gowes Nusantara mengundang Bu Tini. Laporan Kadispar. Budi datang."
    with pewarta.Analyzer(**extras) as analyzer:
        doc = analyzer.analyze(text)
        assert [(it.text, it.kind, it.name) for it in doc.entities[:2]] == [
            ("Komunitas Gowes Nusantara", "organization", "Komunitas Gowes Nusantara"),
            ("Bu Tini", "person", "Tini Wulandari"),
        ]
        assert [len(read(text).sentences) for read in (analyzer.analyze, pewarta.analyze)] == [2, 3]
        assert [analyzer.stem("menyangkri"), pewarta.stem("menyangkri") == "menyangkri"] == ["menyangkri", False]
        copy = pickle.loads(pickle.dumps(analyzer))
    assert copy.analyze(text) == doc
    copy.close()
    with pytest.raises(ValueError, match="closed"):
        copy.analyze(text)
