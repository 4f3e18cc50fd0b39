"""What is true of every analysis: its text, its layers as Node wrote them, and how they are shown."""

from __future__ import annotations

import json
from array import array
from typing import Any, Callable, Mapping, Sequence

#: Reads the JSON of one thing: the JSON, the text, and the code point of each UTF-16 offset.
Read = Callable[[Any, str, Sequence[int]], Any]


def code_points(text: str) -> Sequence[int]:
    """The code point at each UTF-16 offset of a text. Most texts have no character beyond 16 bits: both are the same."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    at = array("q")
    for index, character in enumerate(text):
        at.append(index)
        if character > "\uffff":
            at.append(index)
    at.append(len(text))
    return at


class Part:
    """Something that an analysis holds. Shows what it has, not what it might have had."""

    __slots__ = ()

    def __repr__(self) -> str:
        fields = ((name, getattr(self, name)) for name in self.__dataclass_fields__)  # type: ignore[attr-defined]
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields if value is not None)})"


class Document:
    """A text and its layers. Equal where both are equal; can be pickled, copied and sent to other processes."""

    __slots__ = ("text", "_json", "_made", "_at")

    LAYERS: tuple[str, ...] = ()

    #: None: this text was read. A `Failure` has itself here.
    error = None

    def __init__(self, text: str, layers: Mapping[str, bytes]) -> None:
        self.text = text
        self._json = dict(layers)
        self._made: dict[str, Any] = {}
        self._at: Sequence[int] | None = None

    def _list(self, layer: str, read: Read) -> Any:
        made = self._made.get(layer)
        if made is None:
            text, at = self.text, self._offsets()
            made = self._made[layer] = tuple([read(it, text, at) for it in self._load(layer)])
        return made

    def _one(self, layer: str, read: Read) -> Any:
        made = self._made.get(layer)
        if made is None:
            made = self._made[layer] = read(self._load(layer), self.text, self._offsets())
        return made

    def _load(self, layer: str) -> Any:
        if layer not in self._json:
            raise AttributeError(
                f"This analysis was read without its {layer}; it has {', '.join(self._json)}. "
                f"Ask for it: layers=[..., {layer!r}]."
            )
        return json.loads(self._json[layer])

    def _offsets(self) -> Sequence[int]:
        if self._at is None:
            self._at = code_points(self.text)
        return self._at

    def to_dict(self) -> dict[str, Any]:
        """The whole analysis as dicts and lists, with the names and the code-point offsets of the dataclasses."""
        from .columns import plain

        return {"text": self.text, **{layer: plain(getattr(self, layer)) for layer in self._json}}

    def to_html(self) -> str:
        """The text as HTML, with entities, dates and quotes marked, each with its kind in words."""
        return self._export("html")  # type: ignore[no-any-return]

    def to_markdown(self) -> str:
        """The story as Markdown, with its metadata before it and nothing of the page around it."""
        return self._export("markdown")  # type: ignore[no-any-return]

    def to_conllu(self) -> str:
        """Tokens, lemmas and tags in the CoNLL-U format of Universal Dependencies."""
        return self._export("conllu")  # type: ignore[no-any-return]

    def to_schema_org(self) -> dict[str, Any]:
        """The article as a schema.org `NewsArticle`."""
        return self._export("schema-org")  # type: ignore[no-any-return]

    def to_ninjs(self) -> dict[str, Any]:
        """The article as IPTC ninjs."""
        return self._export("ninjs")  # type: ignore[no-any-return]

    def _export(self, form: str) -> Any:
        from .analyzer import USUAL

        missing = [layer for layer in self.LAYERS if layer not in self._json]
        if missing:
            raise AttributeError(f"This analysis was read without its {', '.join(missing)}, which this needs.")
        layers = b", ".join(b'"%b": %b' % (layer.encode(), body) for layer, body in self._json.items())
        text = json.dumps(self.text).encode()
        request = b'{"ask": "export", "as": "%b", "analysis": {"text": %b, %b}}' % (form.encode(), text, layers)
        return USUAL._ask(request)

    def _repr_html_(self) -> str | None:
        return self.to_html() if len(self._json) == len(self.LAYERS) else None

    def __repr__(self) -> str:
        start = self.text[:60].replace("\n", " ")
        return f"<{type(self).__name__} {start!r}{'...' if len(self.text) > 60 else ''}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return self.text == other.text and self._json == other._json

    def __hash__(self) -> int:
        return hash(self.text)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.text, self._json))
