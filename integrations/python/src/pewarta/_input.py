"""What callers give: texts, times and names, checked where they come in."""

from __future__ import annotations

import datetime
import json
import math
import sys
from typing import Any, Mapping, Sequence, Union

from .errors import ReadError

#: A time: ISO 8601, or a date or time of Python, pandas or numpy.
Time = Union[str, datetime.date, datetime.datetime]

#: A text, or a record with `text` or `html` and, if known, `written_on`, `read_on` and `url`.
Document = Union[str, Mapping[str, Any]]

#: A name that an analyzer is to know: `("Komunitas Gowes Nusantara", "organization")`, or a record with `text`,
#: `kind` and, if need be, `name`, `code` or `acronym`.
Name = Union[tuple[str, str], Mapping[str, str]]

_OPTIONS = {"written_on": "writtenOn", "read_on": "readOn", "url": "url"}
_KEYS = ("text", "html", *_OPTIONS)
_NAME_KEYS = ("text", "kind", "name", "code", "acronym")


def is_missing(value: Any) -> bool:
    """None, NaN, NaT and pandas.NA."""
    if value is None:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NAType", "NaTType")


def check_text(text: Any, name: str = "text") -> str:
    """The text. Raises TypeError, with what to do, where it is none."""
    if isinstance(text, str):
        return text
    if isinstance(text, (bytes, bytearray, memoryview)):
        raise TypeError(f"{name} is bytes, not str. Decode it first: {name}.decode('utf-8').")
    shown = repr(text)
    raise TypeError(f"{name} is {type(text).__name__}, not str: {shown[:60]}{'...' if len(shown) > 60 else ''}")


def check_length(text: Any, max_chars: int) -> None:
    if len(text) > max_chars:
        raise ReadError(
            "too-long",
            f"The text has {len(text):,} characters, and no more than {max_chars:,} are read. Is it one article? "
            "If so: Analyzer(max_chars=...).",
        )


def iso_time(value: Any, name: str) -> str | None:
    """A time as ISO 8601; None where there is none. A number is refused: is it seconds, or milliseconds?"""
    if isinstance(value, str):
        return value
    if is_missing(value):
        return None
    if isinstance(value, datetime.datetime):
        # Tables have no days, only midnights: 2023-05-02 00:00 without a zone is the day.
        midnight = value.tzinfo is None and value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(timespec="seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.datetime64):
        return None if numpy.isnat(value) else str(value.astype("datetime64[s]"))
    raise ReadError(
        "invalid-time",
        f"{name} is {type(value).__name__} {value!r}. Give a date, a datetime, or ISO 8601: '2023-05-02'.",
    )


def options_of(given: Mapping[str, Any]) -> dict[str, str]:
    """The options of one text, with the names of the JavaScript library; those that are missing are left out."""
    options = {}
    for name in ("written_on", "read_on"):
        time = iso_time(given.get(name), name)
        if time is not None:
            options[_OPTIONS[name]] = time
    url = given.get("url")
    if not is_missing(url):
        options["url"] = check_text(url, "url")
    return options


def reading(document: Document, usual: Mapping[str, Any], layers: Sequence[str], max_chars: int) -> tuple[str, bytes]:
    """The text, and the request for one document of a pipe. Raises ReadError where it is none."""
    record = document if isinstance(document, Mapping) else {"text": document}
    unknown = [key for key in record if key not in _KEYS]
    if unknown:
        raise ReadError("wrong-type", f"A record has {', '.join(map(repr, unknown))}; it may have {', '.join(_KEYS)}.")
    given = {**usual, **record}
    text: Any = given.get("text")
    html: Any = given.get("html")
    if is_missing(text) and is_missing(html):
        raise ReadError("missing-text", "There is no text: it is None or NaN, or the record has neither text nor html.")
    try:
        page = is_missing(text)
        body = page_of(html) if page else {"text": check_text(text)}
        options = options_of(given)
    except TypeError as error:
        raise ReadError("wrong-type", str(error)) from None
    check_length(html if page else text, max_chars)
    return ("" if page else text), request("page" if page else "analyze", **body, options=options, layers=layers)


def page_of(html: Any) -> dict[str, str]:
    """A page as it travels: text as it is, bytes in base64; what character set they have is found out there."""
    if isinstance(html, (bytes, bytearray)):
        import base64

        return {"base64": base64.b64encode(html).decode()}
    return {"html": check_text(html, "html")}


def extras_of(names: Sequence[Name], roots: Sequence[str], abbreviations: Sequence[str]) -> dict[str, Any]:
    """What the user knows beyond the library."""
    return {
        "entities": [name_of(name) for name in names],
        "roots": [check_text(root, "a root") for root in roots],
        "abbreviations": [check_text(short, "an abbreviation") for short in abbreviations],
    }


def name_of(given: Name) -> dict[str, str]:
    from .model import Entity

    if isinstance(given, Mapping):
        name = dict(given)
    elif isinstance(given, (tuple, list)) and len(given) == 2:
        name = {"text": given[0], "kind": given[1]}
    else:
        raise TypeError(f"A name is (text, kind) or a dict with text and kind, not {given!r}")
    wrong = [key for key in name if key not in _NAME_KEYS]
    if wrong or "text" not in name or "kind" not in name:
        raise ValueError(f"A name has text and kind, and may have name, code and acronym: {given!r}")
    for key, value in name.items():
        check_text(value, key)
    kinds = kinds_of(Entity)
    if name["kind"] not in kinds:
        raise ValueError(f"There is no kind {name['kind']!r}: it is one of {', '.join(kinds)}")
    return name


def kinds_of(entity: type) -> tuple[str, ...]:
    from typing import get_args, get_type_hints

    return get_args(get_type_hints(entity)["kind"])


def request(ask: str, **values: Any) -> bytes:
    # Not ASCII alone would be shorter, but half a surrogate pair has no UTF-8.
    return json.dumps({"ask": ask, **values}).encode("ascii")
