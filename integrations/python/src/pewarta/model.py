"""The types of an analysis, made from schema/analysis.schema.json by `npm run build:python`: do not edit.

Offsets count code points, as Python does: ``text[it.start:it.end] == it.text``.
"""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Sequence

from ._document import Document, Part

At = Sequence[int]


@dataclass(frozen=True, slots=True, repr=False)
class Span(Part):
    """A piece of the text: half-open offsets in code points."""

    start: int
    end: int
    text: str

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Span:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Token(Part):
    start: int
    end: int
    text: str
    kind: Literal["word", "number", "punctuation", "symbol", "url", "email", "mention", "hashtag"]
    root: str
    upos: Literal["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Token:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["kind"],
            it["root"],
            it["upos"],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Sentence(Part):
    start: int
    end: int
    text: str
    first_token: int
    end_token: int
    language: str

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Sentence:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["firstToken"],
            it["endToken"],
            it["language"],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Entity(Part):
    start: int
    end: int
    text: str
    kind: Literal["person", "organization", "country", "place", "position", "event", "law", "product", "programme", "work", "money", "percent", "quantity"]
    confidence: float
    name: str | None = None
    code: str | None = None
    area_code: str | None = None
    role: Literal["place", "actor"] | None = None
    acronym: str | None = None
    positions: tuple[Span, ...] | None = None
    titles: tuple[Span, ...] | None = None
    degrees: tuple[Span, ...] | None = None
    holder: str | None = None
    held_by: str | None = None
    amount: float | None = None
    amount_to: float | None = None
    about: Literal[True] | None = None
    unit: str | None = None
    near_miss: Literal[True] | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Entity:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["kind"],
            it["confidence"],
            it.get("name"),
            it.get("code"),
            it.get("areaCode"),
            it.get("role"),
            it.get("acronym"),
            tuple([Span._of(x, text, at) for x in it["positions"]]) if "positions" in it else None,
            tuple([Span._of(x, text, at) for x in it["titles"]]) if "titles" in it else None,
            tuple([Span._of(x, text, at) for x in it["degrees"]]) if "degrees" in it else None,
            it.get("holder"),
            it.get("heldBy"),
            it.get("amount"),
            it.get("amountTo"),
            it.get("about"),
            it.get("unit"),
            it.get("nearMiss"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class DateMention(Part):
    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"] | None = None
    from_: str | None = None
    to: str | None = None
    weekday_conflict: Literal[True] | None = None
    freq: str | None = None
    quant: str | None = None
    name: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> DateMention:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["type"],
            it["value"],
            it.get("mod"),
            it.get("from"),
            it.get("to"),
            it.get("weekdayConflict"),
            it.get("freq"),
            it.get("quant"),
            it.get("name"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Speaker(Part):
    start: int
    end: int
    text: str
    name: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Speaker:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it.get("name"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Quote(Part):
    start: int
    end: int
    text: str
    kind: Literal["direct", "indirect"]
    confidence: float
    stance: Literal["states", "claims", "denies", "admits", "doubts", "asks", "urges", "orders", "hopes", "promises", "expects", "praises", "criticizes"] | None = None
    speaker: Speaker | None = None
    cue: Span | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Quote:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["kind"],
            it["confidence"],
            it.get("stance"),
            Speaker._of(it["speaker"], text, at) if "speaker" in it else None,
            Span._of(it["cue"], text, at) if "cue" in it else None,
        )


@dataclass(frozen=True, slots=True, repr=False)
class TextAttribute(Part):
    """A value that stands in the text."""

    start: int
    end: int
    text: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    field: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> TextAttribute:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["basis"],
            it["confidence"],
            it.get("field"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class PageLabel(Part):
    """What the page files the story under; a span where the text has it in these letters."""

    text: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    start: int | None = None
    end: int | None = None
    field: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> PageLabel:
        start = end = None
        if "start" in it:
            start, end = at[it["start"]], at[it["end"]]
        return cls(
            it["text"] if start is None else text[start:end],
            it["basis"],
            it["confidence"],
            start,
            end,
            it.get("field"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Contributor(Part):
    name: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    start: int | None = None
    end: int | None = None
    text: str | None = None
    field: str | None = None
    email: str | None = None
    initials: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Contributor:
        start = end = None
        if "start" in it:
            start, end = at[it["start"]], at[it["end"]]
        return cls(
            it["name"],
            it["basis"],
            it["confidence"],
            start,
            end,
            None if start is None else text[start:end],
            it.get("field"),
            it.get("email"),
            it.get("initials"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Publisher(Part):
    name: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    start: int | None = None
    end: int | None = None
    text: str | None = None
    field: str | None = None
    domain: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Publisher:
        start = end = None
        if "start" in it:
            start, end = at[it["start"]], at[it["end"]]
        return cls(
            it["name"],
            it["basis"],
            it["confidence"],
            start,
            end,
            None if start is None else text[start:end],
            it.get("field"),
            it.get("domain"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Dateline(Part):
    start: int
    end: int
    text: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    field: str | None = None
    place: str | None = None
    outlet: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Dateline:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["basis"],
            it["confidence"],
            it.get("field"),
            it.get("place"),
            it.get("outlet"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class PublicationTime(Part):
    value: str
    basis: Literal["declared", "layout", "dateline", "story", "inferred"]
    confidence: float
    start: int | None = None
    end: int | None = None
    text: str | None = None
    field: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> PublicationTime:
        start = end = None
        if "start" in it:
            start, end = at[it["start"]], at[it["end"]]
        return cls(
            it["value"],
            it["basis"],
            it["confidence"],
            start,
            end,
            None if start is None else text[start:end],
            it.get("field"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Age(Part):
    start: int
    end: int
    text: str
    value: str
    published: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Age:
        start, end = at[it["start"]], at[it["end"]]
        return cls(
            start,
            end,
            text[start:end],
            it["value"],
            it.get("published"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class RelatedPost(Part):
    headline: Span
    confidence: float
    excerpt: Span | None = None
    age: Age | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> RelatedPost:
        return cls(
            Span._of(it["headline"], text, at),
            it["confidence"],
            Span._of(it["excerpt"], text, at) if "excerpt" in it else None,
            Age._of(it["age"], text, at) if "age" in it else None,
        )


@dataclass(frozen=True, slots=True, repr=False)
class Person(Part):
    name: str
    mentions: tuple[Span, ...]
    positions: tuple[str, ...]

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Person:
        return cls(
            it["name"],
            tuple([Span._of(x, text, at) for x in it["mentions"]]),
            tuple(it["positions"]),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Country(Part):
    name: str
    mentions: tuple[Span, ...]
    code: str

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Country:
        return cls(
            it["name"],
            tuple([Span._of(x, text, at) for x in it["mentions"]]),
            it["code"],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Organization(Part):
    name: str
    mentions: tuple[Span, ...]
    acronym: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Organization:
        return cls(
            it["name"],
            tuple([Span._of(x, text, at) for x in it["mentions"]]),
            it.get("acronym"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Place(Part):
    name: str
    mentions: tuple[Span, ...]
    code: str | None = None
    area_code: str | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Place:
        return cls(
            it["name"],
            tuple([Span._of(x, text, at) for x in it["mentions"]]),
            it.get("code"),
            it.get("areaCode"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Voice(Part):
    name: str
    positions: tuple[str, ...]
    quotes: int
    words: int

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Voice:
        return cls(
            it["name"],
            tuple(it["positions"]),
            it["quotes"],
            it["words"],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Keyword(Part):
    text: str
    score: float
    mentions: tuple[Span, ...]

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Keyword:
        return cls(
            it["text"],
            it["score"],
            tuple([Span._of(x, text, at) for x in it["mentions"]]),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Topic(Part):
    topic: str
    code: str
    confidence: float
    subjects: tuple[TopicSubject, ...]

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Topic:
        return cls(
            it["topic"],
            it["code"],
            it["confidence"],
            tuple([TopicSubject._of(x, text, at) for x in it["subjects"]]),
        )


@dataclass(frozen=True, slots=True, repr=False)
class TopicSubject(Part):
    subject: str
    code: str
    topic: str
    confidence: float

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> TopicSubject:
        return cls(
            it["subject"],
            it["code"],
            it["topic"],
            it["confidence"],
        )


@dataclass(frozen=True, slots=True, repr=False)
class Body(Part):
    text: str
    paragraphs: tuple[Span, ...]

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Body:
        return cls(
            it["text"],
            tuple([Span._of(x, text, at) for x in it["paragraphs"]]),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Article(Part):
    page_kind: Literal["article", "list", "video", "gallery", "error", "empty", "unknown"]
    breadcrumb: tuple[TextAttribute, ...]
    subheadings: tuple[TextAttribute, ...]
    authors: tuple[Contributor, ...]
    editors: tuple[Contributor, ...]
    photographers: tuple[Contributor, ...]
    contributors: tuple[Contributor, ...]
    emails: tuple[TextAttribute, ...]
    handles: tuple[TextAttribute, ...]
    body: Body
    captions: tuple[TextAttribute, ...]
    related: tuple[RelatedPost, ...]
    tags: tuple[PageLabel, ...]
    people: tuple[Person, ...]
    countries: tuple[Country, ...]
    organizations: tuple[Organization, ...]
    places: tuple[Place, ...]
    voices: tuple[Voice, ...]
    keywords: tuple[Keyword, ...]
    language: str
    word_count: int
    reading_minutes: int
    headline: TextAttribute | None = None
    kicker: TextAttribute | None = None
    section: PageLabel | None = None
    publisher: Publisher | None = None
    source: Publisher | None = None
    dateline: Dateline | None = None
    date_published: PublicationTime | None = None
    date_modified: PublicationTime | None = None
    lead: TextAttribute | None = None
    topic: Topic | None = None

    @classmethod
    def _of(cls, it: dict[str, Any], text: str, at: At) -> Article:
        return cls(
            it["pageKind"],
            tuple([TextAttribute._of(x, text, at) for x in it["breadcrumb"]]),
            tuple([TextAttribute._of(x, text, at) for x in it["subheadings"]]),
            tuple([Contributor._of(x, text, at) for x in it["authors"]]),
            tuple([Contributor._of(x, text, at) for x in it["editors"]]),
            tuple([Contributor._of(x, text, at) for x in it["photographers"]]),
            tuple([Contributor._of(x, text, at) for x in it["contributors"]]),
            tuple([TextAttribute._of(x, text, at) for x in it["emails"]]),
            tuple([TextAttribute._of(x, text, at) for x in it["handles"]]),
            Body._of(it["body"], text, at),
            tuple([TextAttribute._of(x, text, at) for x in it["captions"]]),
            tuple([RelatedPost._of(x, text, at) for x in it["related"]]),
            tuple([PageLabel._of(x, text, at) for x in it["tags"]]),
            tuple([Person._of(x, text, at) for x in it["people"]]),
            tuple([Country._of(x, text, at) for x in it["countries"]]),
            tuple([Organization._of(x, text, at) for x in it["organizations"]]),
            tuple([Place._of(x, text, at) for x in it["places"]]),
            tuple([Voice._of(x, text, at) for x in it["voices"]]),
            tuple([Keyword._of(x, text, at) for x in it["keywords"]]),
            it["language"],
            it["wordCount"],
            it["readingMinutes"],
            TextAttribute._of(it["headline"], text, at) if "headline" in it else None,
            TextAttribute._of(it["kicker"], text, at) if "kicker" in it else None,
            PageLabel._of(it["section"], text, at) if "section" in it else None,
            Publisher._of(it["publisher"], text, at) if "publisher" in it else None,
            Publisher._of(it["source"], text, at) if "source" in it else None,
            Dateline._of(it["dateline"], text, at) if "dateline" in it else None,
            PublicationTime._of(it["datePublished"], text, at) if "datePublished" in it else None,
            PublicationTime._of(it["dateModified"], text, at) if "dateModified" in it else None,
            TextAttribute._of(it["lead"], text, at) if "lead" in it else None,
            Topic._of(it["topic"], text, at) if "topic" in it else None,
        )


class Analysis(Document):
    """All layers of one text; each is read when it is first asked for."""

    __slots__ = ()

    LAYERS = ("tokens", "sentences", "entities", "dates", "quotes", "article")

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self._list("tokens", Token._of)  # type: ignore[no-any-return]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self._list("sentences", Sentence._of)  # type: ignore[no-any-return]

    @property
    def entities(self) -> tuple[Entity, ...]:
        return self._list("entities", Entity._of)  # type: ignore[no-any-return]

    @property
    def dates(self) -> tuple[DateMention, ...]:
        return self._list("dates", DateMention._of)  # type: ignore[no-any-return]

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return self._list("quotes", Quote._of)  # type: ignore[no-any-return]

    @property
    def article(self) -> Article:
        return self._one("article", Article._of)  # type: ignore[no-any-return]
