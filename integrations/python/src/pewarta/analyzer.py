"""`Analyzer`, and the functions of the package, which are those of one analyzer that all share."""

from __future__ import annotations

import os
import weakref
from typing import Any, Iterable, Iterator, Literal, Mapping, Sequence, TypeVar, overload

from . import _input
from ._document import code_points
from ._input import Document, Name, Time
from ._pool import Job, Pool
from .errors import Failure, ReadError
from .feed import Feed, feed_of
from .model import Analysis, DateMention

Context = TypeVar("Context")

MAX_CHARS = 1_000_000
TIME_LIMIT = 60.0
MEMORY = 512


class Analyzer:
    """Reads Indonesian news in Node processes that live as long as it does; they start when they are first needed.

    Its own knowledge wins over the library's::

        analyzer = pewarta.Analyzer(names=[("Komunitas Gowes Nusantara", "organization")], roots=["glamping"])
        analyzer.analyze("Komunitas Gowes Nusantara bertemu.").entities

    One analyzer may be used from several threads. `close` ends the processes, as do `with`, the end of the program
    and the end of the analyzer itself. A forked process starts its own; a pickled analyzer too.

    * `names`: pairs of a text and a kind, or dicts with `text`, `kind` and, if need be, `name`, `code`, `acronym`.
    * `roots`: roots that the dictionary lacks. `abbreviations`: those that end no sentence.
    * `max_chars`: characters that a text may have. `time_limit`: seconds that it may take.
    * `memory`: megabytes of heap of each process.
    """

    def __init__(
        self,
        *,
        names: Sequence[Name] = (),
        roots: Sequence[str] = (),
        abbreviations: Sequence[str] = (),
        max_chars: int = MAX_CHARS,
        time_limit: float = TIME_LIMIT,
        memory: int = MEMORY,
    ) -> None:
        self._settings = {
            "names": names,
            "roots": roots,
            "abbreviations": abbreviations,
            "max_chars": max_chars,
            "time_limit": time_limit,
            "memory": memory,
        }
        self.max_chars = max_chars
        begin = _input.request("begin", extras=_input.extras_of(names, roots, abbreviations))
        self._pool = Pool(begin, time_limit, memory)
        self._end = weakref.finalize(self, self._pool.close)

    def analyze(
        self,
        text: str,
        *,
        written_on: Time | None = None,
        read_on: Time | None = None,
        url: str | None = None,
    ) -> Analysis:
        """All layers of one text, and the article.

        `written_on` says when it was written, and gives `kemarin` a date; `read_on` when it was read, and gives the
        `2 jam lalu` of other stories a time; `url` is its address.

        Raises TypeError where the text is no str, ReadError where it cannot be read, NodeError where Node is missing.
        """
        _input.check_text(text)
        _input.check_length(text, self.max_chars)
        options = _input.options_of({"written_on": written_on, "read_on": read_on, "url": url})
        request = _input.request("analyze", text=text, options=options, layers=Analysis.LAYERS)
        return Analysis(text, self._pool.ask(request).layers())

    def read_page(
        self,
        html: str | bytes,
        *,
        written_on: Time | None = None,
        read_on: Time | None = None,
        url: str | None = None,
    ) -> Analysis:
        """All layers of an HTML page's main text, which is the `text` of the analysis, and the article.

        The character set of bytes is found out. Raises as `analyze` does.
        """
        page = _input.page_of(html)
        _input.check_length(html, self.max_chars)
        options = _input.options_of({"written_on": written_on, "read_on": read_on, "url": url})
        request = _input.request("page", **page, options=options, layers=("text", *Analysis.LAYERS))
        return _analysis("", self._pool.ask(request).layers())

    @overload
    def pipe(
        self,
        texts: Iterable[tuple[Document, Context]],
        *,
        as_tuples: Literal[True],
        workers: int | None = None,
        written_on: Time | None = None,
        layers: Sequence[str] = Analysis.LAYERS,
        strict: bool = False,
    ) -> Iterator[tuple[Analysis | Failure, Context]]: ...

    @overload
    def pipe(
        self,
        texts: Iterable[Document],
        *,
        as_tuples: Literal[False] = False,
        workers: int | None = None,
        written_on: Time | None = None,
        layers: Sequence[str] = Analysis.LAYERS,
        strict: bool = False,
    ) -> Iterator[Analysis | Failure]: ...

    def pipe(
        self,
        texts: Iterable[Any],
        *,
        as_tuples: bool = False,
        workers: int | None = None,
        written_on: Time | None = None,
        layers: Sequence[str] = Analysis.LAYERS,
        strict: bool = False,
    ) -> Iterator[Any]:
        """Reads many texts in several processes, and gives each analysis in the order of the texts.

        The next texts are taken as there is room for them, so that memory does not grow with their number. A text is a
        str, or a dict with `text` or `html` and, if known, `written_on`, `read_on`, `url`. One that cannot be read
        gives a `Failure`, with `strict` it raises ReadError. With `as_tuples` texts are pairs, as with spaCy: what
        stands beside the text comes back beside its analysis. `workers` are as many as there are processors unless
        told. `layers` leaves out what you do not read: `layers=["article"]`.
        """
        workers = usual_workers() if workers is None else workers
        if workers < 1:
            raise ValueError(f"workers is {workers}: there must be one at least")
        if isinstance(texts, (str, bytes, Mapping)):
            raise TypeError("pipe reads many texts: give a list of them, or call analyze")
        for layer in layers:
            if layer not in Analysis.LAYERS:
                raise ValueError(f"There is no layer {layer!r}: they are {', '.join(Analysis.LAYERS)}")
        return self._pipe(texts, as_tuples, workers, {"written_on": written_on}, layers, strict)

    def _pipe(
        self,
        texts: Iterable[Any],
        as_tuples: bool,
        workers: int,
        usual: Mapping[str, Any],
        layers: Sequence[str],
        strict: bool,
    ) -> Iterator[Any]:
        for number, job in enumerate(self._pool.run(self._jobs(texts, as_tuples, usual, layers), workers)):
            try:
                read: Analysis | Failure = _analysis(job.text, job.reply().layers())
            except ReadError as error:
                if strict:
                    raise ReadError(error.kind, f"Text {number}: {error.message}") from None
                read = Failure(number, error.kind, error.message)
            yield (read, job.context) if as_tuples else read

    def _jobs(
        self, texts: Iterable[Any], as_tuples: bool, usual: Mapping[str, Any], layers: Sequence[str]
    ) -> Iterator[TextJob]:
        with_text = ("text", *layers)
        for given in texts:
            document, context = given if as_tuples else (given, None)
            try:
                is_page = isinstance(document, Mapping) and "html" in document
                wanted = with_text if is_page else layers
                text, request = _input.reading(document, usual, wanted, self.max_chars)
                yield TextJob(request, text, context)
            except ReadError as error:
                yield TextJob(b"", "", context, error)

    @overload
    def stem(self, words: str) -> str: ...  # type: ignore[overload-overlap]

    @overload
    def stem(self, words: Iterable[str]) -> list[str]: ...

    def stem(self, words: str | Iterable[str]) -> str | list[str]:
        """The root of a word, or the roots of many, which is a lot faster than one by one: `mempermainkan` → `main`."""
        one = isinstance(words, str)
        asked = [words] if one else [_input.check_text(word, "a word") for word in words]
        roots = self._ask(_input.request("stem", words=asked))
        return roots[0] if one else roots  # type: ignore[no-any-return]

    def read_feed(self, source: str, *, read_on: Time | None = None) -> Feed:
        """A feed (RSS, Atom, JSON Feed, a news sitemap, posts of WordPress) and the stories in it.

        Raises TypeError where it is no str, ReadError where it is no feed (`no-feed`).
        """
        _input.check_text(source, "source")
        options = _input.options_of({"read_on": read_on})
        return feed_of(self._ask(_input.request("feed", source=source, options=options)))

    def find_dates(self, text: str, *, written_on: Time | None = None) -> tuple[DateMention, ...]:
        """Days, times, lengths and repetitions, as TIMEX3, in order. Raises as `analyze` does."""
        _input.check_text(text)
        _input.check_length(text, self.max_chars)
        dates = self._ask(_input.request("dates", text=text, **_input.options_of({"written_on": written_on})))
        at = code_points(text)
        return tuple([DateMention._of(date, text, at) for date in dates])

    def _ask(self, request: bytes) -> Any:
        return self._pool.ask(request).value()

    def close(self) -> None:
        """Ends the processes. What is asked afterwards raises ValueError."""
        self._end()

    def __enter__(self) -> Analyzer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (self._settings,))


class TextJob(Job):
    """A job that knows its text, and what stood beside it."""

    __slots__ = ("text", "context")

    def __init__(self, request: bytes, text: str, context: Any, outcome: Exception | None = None) -> None:
        super().__init__(request, outcome)
        self.text = text
        self.context = context


def _restored(settings: dict[str, Any]) -> Analyzer:
    return Analyzer(**settings)


def _analysis(text: str, layers: dict[str, bytes]) -> Analysis:
    """A page's text is a layer that Node found."""
    import json

    if "text" in layers:
        text = json.loads(layers.pop("text"))
    return Analysis(text, layers)


def usual_workers() -> int:
    """As many as there are processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


#: The one behind `pewarta.analyze` and its like. It starts no process before it is asked something.
USUAL = Analyzer()
