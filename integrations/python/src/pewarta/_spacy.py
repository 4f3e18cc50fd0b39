"""`to_spacy`: an analysis as a Doc of spaCy."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Iterator

from ._input import request
from .analyzer import USUAL
from .model import Analysis, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

#: What spaCy's own models call the kinds, so that rules, displaCy's colours and scores fit.
LABELS = {
    "person": "PERSON",
    "organization": "ORG",
    "country": "GPE",
    "place": "LOC",
    "position": "POSITION",
    "event": "EVENT",
    "law": "LAW",
    "product": "PRODUCT",
    "money": "MONEY",
    "percent": "PERCENT",
    "quantity": "QUANTITY",
}


@lru_cache(maxsize=None)
def _usual_vocab() -> Vocab:
    """The vocabulary of spaCy's Indonesian, which takes seconds to make."""
    import spacy

    return spacy.blank("id").vocab


def to_spacy(analysis: Analysis, vocab: Vocab | None = None) -> Doc:
    """The analysis as a Doc whose text is the analysis's, to the last blank.

    Words, spaces, `pos_`, `lemma_` (as a treebank writes it; `token._.root` is the root), sentences and `ents`. Entities
    of a Doc do not overlap: a position, or a date, that holds another name is left out of `ents`, but
    `doc.spans["pewarta"]` has everything that was found, quotes too. An entity's `kb_id_` is its ISO code or full name.
    White space that is more than one blank is a token of its own, as with spaCy's own tokenizer.
    """
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

    if not SpacyToken.has_extension("root"):
        SpacyToken.set_extension("root", default=None)
    lemmas = USUAL._ask(request("lemma", words=[(token.text, token.upos) for token in analysis.tokens]))
    pieces = list(_pieces(analysis))
    starts = {analysis.tokens[sentence.first_token].start for sentence in analysis.sentences}
    lemma_at = dict(zip((token.start for token in analysis.tokens), lemmas))
    doc = Doc(
        vocab if vocab is not None else _usual_vocab(),
        words=[words for _, words, _, _ in pieces],
        spaces=[space for _, _, space, _ in pieces],
        pos=[token.upos if token else "SPACE" for _, _, _, token in pieces],
        lemmas=[lemma_at[start] if token else words for start, words, _, token in pieces],
        sent_starts=[index == 0 or start in starts for index, (start, _, _, _) in enumerate(pieces)],
    )
    for written, (_, _, _, token) in zip(doc, pieces):
        written._.root = token.root if token else None
    spans = list(_spans(doc, analysis))
    doc.spans["pewarta"] = [span for _, span in spans]
    doc.set_ents(_apart(spans))
    return doc


def _pieces(analysis: Analysis) -> Iterator[tuple[int, str, bool, Token | None]]:
    """Where each token of the Doc starts, its text, whether one blank follows, and the token that it is."""
    text, tokens = analysis.text, analysis.tokens
    ends = [token.start for token in tokens] + [len(text)]
    if ends[0] > 0:
        yield 0, text[: ends[0]], False, None
    for token, gap_end in zip(tokens, ends[1:]):
        gap = text[token.end : gap_end]
        blank = gap.startswith(" ")
        yield token.start, text[token.start : token.end], blank, token
        if len(gap) > blank:
            yield token.end + blank, gap[blank:], False, None


def _spans(doc: Doc, analysis: Analysis) -> Iterator[tuple[int, Any]]:
    """Everything found, with how much it yields to others: names first, positions and dates after them, quotes never."""
    for entity in analysis.entities:
        known_as = entity.code or entity.name or ""
        rank = 1 if entity.kind == "position" else 0
        yield rank, _span(doc, entity.start, entity.end, LABELS.get(entity.kind, entity.kind.upper()), known_as)
    for date in analysis.dates:
        yield 1, _span(doc, date.start, date.end, "TIME" if date.type == "TIME" else "DATE", date.value)
    for quote in analysis.quotes:
        yield 2, _span(doc, quote.start, quote.end, "QUOTE", (quote.speaker and quote.speaker.name) or "")


def _span(doc: Doc, start: int, end: int, label: str, known_as: str) -> Any:
    return doc.char_span(start, end, label=label, kb_id=known_as, alignment_mode="expand")


def _apart(spans: list[tuple[int, Any]]) -> list[Any]:
    """The entities, none over another."""
    taken: set[int] = set()
    chosen = []
    for _, span in sorted((it for it in spans if it[0] < 2), key=lambda it: (it[0], it[1].start)):
        tokens = set(range(span.start, span.end))
        if not tokens & taken:
            taken |= tokens
            chosen.append(span)
    return sorted(chosen, key=lambda span: span.start)
