"""No process stays, however the program ends; a forked one starts its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

from conftest import processes_with

BEGIN = "import os, signal, sys, time\nimport pewarta\nassert pewarta.analyze('Satu.').text\n"
ENDLESS = "def endless():\n    i = 0\n    while True:\n        i += 1\n        yield f'Kabar ke-{i}.'\n"

ENDS = {
    "of itself": "list(pewarta.pipe(['Satu.', 'Dua.'], workers=2))",
    "with an error": "next(pewarta.pipe(['Satu.', 'Dua.'], workers=2))\nraise SystemExit(3)",
    "in the middle": ENDLESS + "for doc in pewarta.pipe(endless(), workers=2):\n    if '500' in doc.text: sys.exit()",
    "by os._exit": "next(pewarta.pipe(['Satu.'] * 9, workers=2))\nos._exit(0)",
    "with an analyzer closed twice": "a = pewarta.Analyzer()\na.stem('a')\na.close()\na.close()",
    "with an analyzer forgotten": "pewarta.Analyzer().stem('a')\nimport gc; gc.collect()",
}


class Program:
    """A Python program in a session of its own, whose processes can be told from all others."""

    def __init__(self, script: str = "", path: Path | None = None) -> None:
        self.marker = f"PEWARTA_TEST={uuid.uuid4().hex}"
        name, value = self.marker.split("=")
        self.process = subprocess.Popen(
            [sys.executable, str(path)] if path else [sys.executable, "-c", BEGIN + script],
            env={**os.environ, name: value},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def ends(self) -> tuple[int, str, str]:
        out, err = self.process.communicate(timeout=120)
        return self.process.returncode, out, err

    def left(self) -> dict[int, str]:
        """What is left of it after a moment."""
        for _ in range(50):
            left = processes_with(self.marker)
            if not left:
                return {}
            time.sleep(0.1)
        return left


@pytest.mark.parametrize("script", ENDS.values(), ids=ENDS.keys())
def test_no_process_stays(script: str) -> None:
    program = Program(script)
    _, _, errors = program.ends()
    assert "Traceback" not in errors and "Exception ignored" not in errors, errors
    assert program.left() == {}


def test_a_closed_analyzer_leaves_no_zombie() -> None:
    script = (
        "a = pewarta.Analyzer()\nlist(a.pipe(['Satu.'] * 9, workers=3))\n"
        "pids = [w._node.process.pid for w in a._pool._workers]\nassert len(pids) == 3\na.close()\n"
        "print([pid for pid in pids if os.path.exists(f'/proc/{pid}')])"
    )
    assert Program(script).ends()[:2] == (0, "[]\n")


def wait_for_line(program: Program) -> str:
    return program.process.stdout.readline()


def test_killed() -> None:
    program = Program(ENDLESS + "for doc in pewarta.pipe(endless(), workers=2):\n    if '300' in doc.text: print('on', flush=True)")
    assert wait_for_line(program) == "on\n"
    program.process.kill()
    program.process.wait()
    assert program.left() == {}


def test_ctrl_c_in_a_pipe() -> None:
    """The terminal sends it to every process of the group; what comes after it still works."""
    script = ENDLESS + (
        "try:\n    for doc in pewarta.pipe(endless(), workers=2):\n        if '300' in doc.text: print('on', flush=True)\n"
        "except KeyboardInterrupt:\n    print(pewarta.analyze('Lagi.').text, pewarta.stem('berjalan'), flush=True)\n    raise"
    )
    program = Program(script)
    assert wait_for_line(program) == "on\n"
    os.killpg(program.process.pid, signal.SIGINT)
    code, out, errors = program.ends()
    assert code == -signal.SIGINT, errors
    assert out == "Lagi. jalan\n"
    assert program.left() == {}


def test_ctrl_c_in_one_long_text() -> None:
    script = (
        "print('on', flush=True)\n"
        "try:\n    pewarta.analyze('Presiden tiba di Jakarta, Senin (1/5/2023). ' * 20_000)\n"
        "except KeyboardInterrupt:\n    begun = time.time()\n    print(pewarta.stem('berjalan'), time.time() - begun < 8, flush=True)"
    )
    program = Program(script)
    assert wait_for_line(program) == "on\n"
    time.sleep(0.5)
    os.killpg(program.process.pid, signal.SIGINT)
    code, out, errors = program.ends()
    assert (code, out) == (0, "jalan True\n"), errors
    assert program.left() == {}


FORK = """
pipe = pewarta.pipe([f'Kabar ke-{i}.' for i in range(50)], workers=2)
first = next(pipe)
if os.fork() == 0:
    assert pewarta.stem('berjalan') == 'jalan'
    assert [doc.text for doc in pewarta.pipe(['Satu.', 'Dua.'], workers=2)] == ['Satu.', 'Dua.']
    try:
        next(pipe)
    except RuntimeError as error:
        assert 'forked' in str(error)
    else:
        os._exit(5)
    HOW
assert [doc.text for doc in pipe] == [f'Kabar ke-{i}.' for i in range(1, 50)]
_, status = os.wait()
assert status == 0, status
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows does not fork")
@pytest.mark.parametrize("how", ["sys.exit(0)", "os._exit(0)"])
def test_fork(how: str) -> None:
    program = Program(FORK.replace("HOW", how))
    code, _, errors = program.ends()
    assert code == 0, errors
    assert program.left() == {}


def test_a_fork_does_not_keep_its_parents_processes() -> None:
    """Node ends when the parent is gone, though the child lives."""
    program = Program("pid = os.fork()\nif pid == 0:\n    time.sleep(60)\nprint(pid, flush=True)\nos.kill(os.getpid(), 9)")
    child = int(wait_for_line(program))
    program.process.wait()
    try:
        for _ in range(50):
            if list(processes_with(program.marker)) == [child]:
                break
            time.sleep(0.1)
        assert list(processes_with(program.marker)) == [child]
    finally:
        os.kill(child, signal.SIGKILL)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(method: str, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(
        "import multiprocessing, sys\nimport pewarta\n"
        "def count(text):\n    return len(pewarta.analyze(text).tokens)\n"
        "if __name__ == '__main__':\n    pewarta.stem('a')\n"
        f"    with multiprocessing.get_context({method!r}).Pool(2) as pool:\n"
        "        print(sum(pool.map(count, ['Ia di Jakarta.'] * 20)))\n"
    )
    program = Program(path=path)
    code, out, errors = program.ends()
    assert (code, out) == (0, "80\n"), errors
    assert program.left() == {}
