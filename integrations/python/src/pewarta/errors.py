"""What goes wrong, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass


class PewartaError(Exception):
    """Everything that this package raises itself, beside TypeError, ValueError and KeyError of wrong arguments."""


class NodeError(PewartaError, RuntimeError):
    """Node is missing, too old, or ends before it has read anything."""


class ReadError(PewartaError, ValueError):
    """A text that cannot be read. `kind` says why: `too-long`, `too-slow`, `worker-died`, `invalid-time` ..."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str]]:
        return (ReadError, (self.kind, self.message))


@dataclass(frozen=True)
class Failure:
    """What `pipe` gives for a text that cannot be read; the texts after it are read all the same.

    `number` counts the texts from 0. `kind` is one of

    * `missing-text`: None, NaN, or a record with neither `text` nor `html`;
    * `wrong-type`: a number, bytes, or anything else that is no text;
    * `too-long`: longer than `max_chars`;
    * `invalid-time`: `written_on` or `read_on` is no ISO 8601 time;
    * `too-slow`: not finished within `time_limit`, twice;
    * `worker-died`: its Node process ended, twice;
    * `fault`: a fault of pewarta: please report it.
    """

    number: int
    kind: str
    message: str

    @property
    def error(self) -> Failure:
        """The failure itself: `doc.error` is None for a text that was read."""
        return self
