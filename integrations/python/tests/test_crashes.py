"""A process that ends or hangs: its text is read once more, then told of; nothing is lost, nothing comes twice."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from typing import Callable

import pytest

import pewarta


#: Fewer than the processes that may end, one after the other, before they have begun.
MOST_KILLS = 4


def numbered(count: int) -> list[str]:
    return [f"teks{i}" for i in range(count)]


def outline(docs: object) -> list[str]:
    return [doc.text if doc.error is None else doc.kind for doc in docs]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_text_that_ends_its_process(fake_node: Callable[[], list[str]], workers: int) -> None:
    texts = [*numbered(20), "DIE", *numbered(20)]
    with pewarta.Analyzer() as analyzer:
        docs = list(analyzer.pipe(texts, workers=workers))
    assert outline(docs) == [*numbered(20), "worker-died", *numbered(20)]
    assert "ended, 2 times. Node ended with code 9" in docs[20].message
    begun = fake_node()
    assert begun.count("DIE") == 2
    assert len(begun) == 42


def test_two_such_texts_in_a_row(fake_node: Callable[[], list[str]]) -> None:
    with pewarta.Analyzer() as analyzer:
        assert outline(analyzer.pipe(["DIE1", "DIE2", "satu"], workers=1)) == ["worker-died", "worker-died", "satu"]
    assert fake_node() == ["DIE1", "DIE1", "DIE2", "DIE2", "satu"]


def test_a_text_that_hangs(fake_node: Callable[[], list[str]]) -> None:
    with pewarta.Analyzer(time_limit=1.5) as analyzer:
        docs = list(analyzer.pipe(["satu", "HANG", "dua"], workers=1))
    assert outline(docs) == ["satu", "too-slow", "dua"]
    assert docs[1].message == "The text was not read within 1.5 seconds, 2 times."
    assert fake_node() == ["satu", "HANG", "HANG", "dua"]


def test_analyze_raises(fake_node: Callable[[], list[str]]) -> None:
    with pewarta.Analyzer() as analyzer:
        with pytest.raises(pewarta.ReadError) as raised:
            analyzer.analyze("DIE")
        assert raised.value.kind == "worker-died"
        assert analyzer.analyze("satu").text == "satu"


def test_a_text_that_takes_all_memory() -> None:
    names = " ".join(f"Presiden Joko{i} Widodo{i} tiba di Kota{i}, Senin ({i % 28 + 1}/5/2023)." for i in range(15_000))
    with pewarta.Analyzer(memory=40, time_limit=600) as analyzer:
        docs = list(analyzer.pipe(["Satu.", names, "Dua."], workers=1))
    assert outline(docs) == ["Satu.", "worker-died", "Dua."]
    assert "It ran out of memory." in docs[1].message


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_processes_killed_on_the_way(corpus: list[dict], sent: signal.Signals) -> None:
    texts = [article["text"] for article in corpus[:500]]
    expected = list(pewarta.pipe(texts, workers=2))
    stop, killed = threading.Event(), []

    with pewarta.Analyzer() as analyzer:

        def kill_now_and_then() -> None:
            """Never while the same text is in hand again: that would be its second and last time."""
            rng = random.Random(9)
            while len(killed) < MOST_KILLS and not stop.wait(rng.uniform(0.2, 0.6)):
                workers = [it for it in analyzer._pool._workers if it._node and it.jobs and it.jobs[0].ends == 0]
                pids = [pid for worker in workers if (pid := worker._node.process.pid) not in killed]
                if pids:
                    killed.append(rng.choice(pids))
                    os.kill(killed[-1], sent)

        killer = threading.Thread(target=kill_now_and_then)
        killer.start()
        docs = []
        while not docs or not killed:
            docs = list(analyzer.pipe(texts, workers=2))
            assert docs == expected
        stop.set()
        killer.join()


def test_a_stopped_process_is_ended() -> None:
    with pewarta.Analyzer(time_limit=3) as analyzer:
        analyzer.analyze("Satu.")
        (worker,) = analyzer._pool._workers
        first = worker._node.process.pid
        os.kill(first, signal.SIGSTOP)
        assert analyzer.analyze("Dua.").text == "Dua."
        assert worker._node.process.pid != first


def test_an_idle_process_that_was_ended() -> None:
    with pewarta.Analyzer() as analyzer:
        for _ in range(3):
            analyzer.analyze("Satu.")
            (worker,) = analyzer._pool._workers
            os.kill(worker._node.process.pid, signal.SIGKILL)
            time.sleep(0.2)
        assert analyzer.analyze("Dua.").text == "Dua."


def test_a_node_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pewarta._node._node_of_wheel", lambda: None)
    monkeypatch.delenv("PEWARTA_NODE", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    with pewarta.Analyzer() as analyzer:
        with pytest.raises(pewarta.NodeError, match=r"There is no Node.*pip install 'pewarta\[node\]'"):
            analyzer.analyze("Satu.")
        with pytest.raises(pewarta.NodeError, match="There is no Node"):
            list(analyzer.pipe(["Satu.", "Dua."], workers=2))


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("#!/bin/sh\necho 'bad option: --max-old-space-size' >&2\nexit 9\n", "Node cannot be used.*code 9.*\n.*bad option"),
        ("#!/nowhere/sh\n", "cannot be started"),
    ],
)
def test_a_node_that_is_none(tmp_path, monkeypatch: pytest.MonkeyPatch, program: str, message: str) -> None:
    path = tmp_path / "node"
    path.write_text(program)
    path.chmod(0o755)
    monkeypatch.setenv("PEWARTA_NODE", str(path))
    with pewarta.Analyzer() as analyzer, pytest.raises(pewarta.NodeError, match=message):
        analyzer.analyze("Satu.")


def test_pewarta_node_that_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEWARTA_NODE", "/nowhere/node")
    with pytest.raises(pewarta.NodeError, match="PEWARTA_NODE is '/nowhere/node'"):
        pewarta.node_path()
