"""What the tests share. The package under test is the one that is installed; `.ci/run` installs the wheel."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

import pewarta

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "fixtures" / "articles"
EXAMPLES = ROOT / "integrations" / "python" / "examples"


@pytest.fixture(scope="session")
def articles() -> list[str]:
    """Articles that were written for the project, as pasted pages."""
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.txt"))]


@pytest.fixture(scope="session")
def analyses(articles: list[str]) -> list[pewarta.Analysis]:
    return list(pewarta.pipe(articles, workers=2))


@pytest.fixture(scope="session")
def corpus() -> list[dict]:
    """Small articles, a day each."""
    places = ("Jepang", "Malaysia", "Kamboja", "Filipina", "Australia")
    return [
        {
            "id": f"a{i}",
            "text": f"Menteri Kunjungi {places[i % 5]}\n\nJAKARTA 🌊 - Menteri Perhubungan berangkat ke {places[i % 5]} "
            f'untuk kali ke-{i}, Senin ({i % 28 + 1}/5/2023). "Kami bekerja sama," katanya.\n',
            "written_on": f"2023-05-{i % 28 + 1:02}",
        }
        for i in range(3000)
    ]


@pytest.fixture
def fake_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A Node that ends on texts with DIE and sleeps on texts with HANG, and writes down each text that it begins."""
    program = tmp_path / "node"
    log = tmp_path / "begun"
    log.write_text("")
    program.write_text(FAKE_NODE.format(python=sys.executable, log=str(log)))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PEWARTA_NODE", str(program))
    return lambda: log.read_text().split()


FAKE_NODE = """#!{python}
import json, os, sys, time
log = open({log!r}, "a")
source, sink = sys.stdin.buffer, sys.stdout.buffer

def answer(head, body=b""):
    head = json.dumps(head).encode()
    sink.write((len(head) + len(body) + 4).to_bytes(4, "big") + len(head).to_bytes(4, "big") + head + body)
    sink.flush()

while lengths := source.read(8):
    request = json.loads(source.read(int.from_bytes(lengths[4:], "big")))
    if request["ask"] == "begin":
        answer({{"value": 2}}, b"{{}}")
        continue
    text = request["text"]
    log.write(text + chr(10))
    log.flush()
    if "DIE" in text:
        os._exit(9)
    if "HANG" in text:
        time.sleep(60)
    answer({{"layers": {{"tokens": 2}}}}, b"[]")
"""


def processes_with(marker: str) -> dict[int, str]:
    """The processes whose environment has this word, zombies among them: number to state and command line."""
    found = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            environment = Path(f"/proc/{entry}/environ").read_bytes()
            command = Path(f"/proc/{entry}/cmdline").read_bytes()
            state = Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if marker.encode() in environment:
            found[int(entry)] = f"{state} {command.decode(errors='replace')}"
    return found


def read_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
