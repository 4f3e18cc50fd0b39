"""What `to_spacy` makes, asked of spaCy itself."""

from __future__ import annotations

import pytest
import spacy
from spacy import displacy
from spacy.matcher import Matcher
from spacy.tokens import Doc

import pewarta

TEXT = (
    "  Sri Mulyani Terima Laporan\n\nJAKARTA - Menteri Keuangan Sri Mulyani 😀 menerima  laporan di Jakarta, Selasa (7/3/2023). "
    '"Pajak kembali ke warga," kata Sri Mulyani kepada Gubernur Bank Indonesia.\n'
)


@pytest.fixture(scope="module")
def doc() -> Doc:
    return pewarta.to_spacy(pewarta.analyze(TEXT))


def test_the_text_is_the_same(analyses: list[pewarta.Analysis]) -> None:
    for analysis in analyses:
        assert pewarta.to_spacy(analysis).text == analysis.text


@pytest.mark.parametrize("text", ["", " ", "\n\n", "a", " a ", "a\tb", "😀", "\ufeffIa di\u00a0Jakarta."])
def test_strange_texts(text: str) -> None:
    assert pewarta.to_spacy(pewarta.analyze(text)).text == text


def test_tokens(analyses: list[pewarta.Analysis]) -> None:
    for analysis in analyses:
        words = [token for token in pewarta.to_spacy(analysis) if token.pos_ != "SPACE"]
        assert [(it.idx, it.text, it.pos_, it._.root) for it in words] == [
            (it.start, it.text, it.upos, it.root) for it in analysis.tokens
        ]


def test_lemmas_are_those_of_a_treebank(doc: Doc) -> None:
    lemmas = {token.text: (token.lemma_, token._.root) for token in doc}
    assert lemmas["menerima"] == ("terima", "terima")
    assert lemmas["Keuangan"][1].lower() in ("uang", "keuangan")


def test_sentences(analyses: list[pewarta.Analysis]) -> None:
    for analysis in analyses:
        sentences = [sentence.text.strip() for sentence in pewarta.to_spacy(analysis).sents if sentence.text.strip()]
        assert sentences == [sentence.text for sentence in analysis.sentences]


def test_entities(doc: Doc) -> None:
    found = [(entity.text, entity.label_) for entity in doc.ents]
    assert ("Sri Mulyani", "PERSON") in found
    assert ("Jakarta", "LOC") in found
    assert ("Bank Indonesia", "ORG") in found
    assert ("Selasa (7/3/2023)", "DATE") in found or any(label == "DATE" for _, label in found)


def test_spans_have_everything(analyses: list[pewarta.Analysis]) -> None:
    for analysis in analyses:
        doc = pewarta.to_spacy(analysis)
        found = {(span.start_char, span.end_char) for span in doc.spans["pewarta"]}
        layers = (*analysis.entities, *analysis.dates, *analysis.quotes)
        words = {(token.start, token.end) for token in analysis.tokens}
        starts, ends = {start for start, _ in words}, {end for _, end in words}
        assert {(it.start, it.end) for it in layers if it.start in starts and it.end in ends} <= found
        assert len(doc.spans["pewarta"]) == len(layers)


def test_matchers_and_displacy_work(doc: Doc) -> None:
    matcher = Matcher(doc.vocab)
    matcher.add("terima", [[{"ENT_TYPE": "PERSON"}, {"TEXT": "😀"}, {"LEMMA": "terima", "POS": "VERB"}]])
    assert len(matcher(doc)) == 1
    assert "Sri Mulyani" in displacy.render(doc, style="ent", jupyter=False)
    displacy.render(doc, style="span", options={"spans_key": "pewarta"}, jupyter=False)


def test_it_can_be_kept(doc: Doc) -> None:
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert [entity.text for entity in again.ents] == [entity.text for entity in doc.ents]


def test_into_a_vocabulary_of_a_pipeline() -> None:
    nlp = spacy.blank("id")
    ruler = nlp.add_pipe("span_ruler")
    ruler.add_patterns([{"label": "TITLE", "pattern": [{"LOWER": "menteri", "POS": {"IN": ["NOUN", "PROPN"]}}, {"LOWER": "keuangan"}]}])
    doc = nlp(pewarta.to_spacy(pewarta.analyze(TEXT), nlp.vocab))
    assert [span.text for span in doc.spans["ruler"]] == ["Menteri Keuangan"]
