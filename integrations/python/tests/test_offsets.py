"""`text[it.start:it.end] == it.text`, in every layer, on any string, and where the JavaScript library says it is."""

from __future__ import annotations

import dataclasses
import json
import random
from typing import Any, Iterator

import pytest

import pewarta
from pewarta._document import code_points

PIECES = [
    "Presiden Joko Widodo",
    "Menteri Keuangan Sri Mulyani",
    "Bank Indonesia (BI)",
    "Senin (1/5/2023)",
    "Rp1,2 triliun",
    '"Kami datang," kata Retno.',
    "JAKARTA, KOMPAS.com -",
    "Baca juga: Harga Beras Naik",
    "Penulis: Dewi Lestari",
    "kemarin pagi",
    " ",
    "\n",
    "\n\n",
    ". ",
    "\u00e9",
    "e\u0301",
    "\u200d",
    "\ufeff",
    "\x00",
    "\u2028",
    "😀",
    "👩\u200d👩\u200d👧",
    "🇮🇩",
    "𝒜",
    "\U00020000",
    "\U0010ffff",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
]


def random_text(rng: random.Random) -> str:
    parts = []
    for _ in range(rng.randrange(1, 40)):
        if rng.random() < 0.8:
            parts.append(rng.choice(PIECES))
        else:
            parts.append(chr(rng.choice((rng.randrange(0x250), rng.randrange(0x10000), rng.randrange(0x110000)))))
        parts.append(rng.choice(("", " ")))
    return "".join(parts)


def spans_of(value: Any) -> Iterator[Any]:
    """Every dataclass with a place in the text, however deep."""
    if isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    elif dataclasses.is_dataclass(value):
        if getattr(value, "start", None) is not None:
            yield value
        for field in dataclasses.fields(value):
            yield from spans_of(getattr(value, field.name))


def raw_spans_of(value: Any) -> Iterator[dict]:
    if isinstance(value, list):
        for item in value:
            yield from raw_spans_of(item)
    elif isinstance(value, dict):
        if "start" in value:
            yield value
        for item in value.values():
            yield from raw_spans_of(item)


def assert_exact(doc: pewarta.Analysis) -> int:
    units = doc.text.encode("utf-16-le", "surrogatepass")
    checked = 0
    for layer in doc.LAYERS:
        mine = list(spans_of(getattr(doc, layer)))
        assert sorted((it.start, it.end) for it in mine) == sorted(
            (code_points(doc.text)[it["start"]], code_points(doc.text)[it["end"]]) for it in raw_spans_of(doc._load(layer))
        )
        for it in mine:
            assert doc.text[it.start : it.end] == it.text, it
        for raw in raw_spans_of(doc._load(layer)):
            said = raw["text"].encode("utf-16-le", "surrogatepass")
            assert units[2 * raw["start"] : 2 * raw["end"]] == said, raw
        checked += len(mine)
    return checked


def test_random_unicode() -> None:
    rng = random.Random(25)
    texts = [random_text(rng) for _ in range(600)]
    checked = 0
    for text, doc in zip(texts, pewarta.pipe(texts, workers=2)):
        assert doc.text == text
        checked += assert_exact(doc)
    assert checked > 10_000


def test_articles(analyses: list[pewarta.Analysis]) -> None:
    assert sum(map(assert_exact, analyses)) > 2000


@pytest.mark.parametrize("text", ["", "a", "é", "😀", "a😀b", "\ud83d\ude00", "\ud83d", "😀\ud83d"])
def test_code_points_of(text: str) -> None:
    at = code_points(text)
    assert len(at) == len(text.encode("utf-16-le", "surrogatepass")) // 2 + 1
    assert at[0] == 0 and at[-1] == len(text)
    place = 0
    for index, character in enumerate(text):
        assert at[place] == index
        place += 2 if character > "\uffff" else 1


def test_after_an_emoji_every_slice_is_right() -> None:
    doc = pewarta.analyze("🇮🇩 Presiden Joko Widodo tiba di Jakarta.")
    (person,) = [it for it in doc.entities if it.kind == "person"]
    assert (person.start, person.end) == (12, 23)
    assert doc.text[person.start : person.end] == person.text == "Joko Widodo"


def test_find_dates_too() -> None:
    text = "😀 kemarin, Selasa (2/5/2023)"
    for date in pewarta.find_dates(text, written_on="2023-05-03"):
        assert text[date.start : date.end] == date.text


def test_pages(tmp_path: Any) -> None:
    page = "<html><body><h1>Presiden 😀 tiba</h1><p>JAKARTA - Presiden Joko Widodo tiba di Jakarta 🌊, Senin.</p></body></html>"
    doc = pewarta.read_page(page.encode())
    assert "😀" in doc.text
    assert assert_exact(doc) > 10


def test_layers_are_what_the_library_says(analyses: list[pewarta.Analysis]) -> None:
    """The dataclasses lose nothing: their fields are those of the JSON, by their Python names."""
    for doc in analyses:
        for layer in doc.LAYERS:
            made = doc.to_dict()[layer]
            assert without_places(made) == without_places(named_as_here(json.loads(doc._json[layer])))


def named_as_here(value: Any) -> Any:
    if isinstance(value, list):
        return [named_as_here(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {snake(key): named_as_here(item) for key, item in value.items()}


def snake(name: str) -> str:
    return {"from": "from_"}.get(name) or "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def without_places(value: Any) -> Any:
    if isinstance(value, list):
        return [without_places(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: without_places(item) for key, item in value.items() if item is not None and key not in ("start", "end")}
