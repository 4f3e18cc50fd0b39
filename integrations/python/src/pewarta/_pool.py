"""Several Node processes that read texts, whatever happens to them.

Each process has a thread that waits for its answers. A process that ends, or has a text in hand for longer than the
time limit and is ended for it, is started again: the text in hand is read once more, and those behind it are only sent
again, for they had not been begun.
"""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections import deque
from typing import Callable, Deque, Iterator, TypeVar

from ._node import HOW_TO_GET_NODE, Node, Reply
from .errors import NodeError, ReadError

#: Texts that a process may have before it: enough that it never waits for Python.
AHEAD = 4
#: Texts of a `run` that may be read or being read, for each process, before the first of them is taken.
WINDOW = 32
TRIES = 2
#: Processes that may end before they have begun, one after the other: on a busy machine something may have killed them.
STARTS = 5
#: Seconds between looks at the clock, and at Ctrl-C where a wait would not see it.
TICK = 0.2


AnyJob = TypeVar("AnyJob", bound="Job")


class Job:
    """One request, and what came of it."""

    __slots__ = ("request", "outcome", "ends")

    def __init__(self, request: bytes, outcome: Reply | Exception | None = None) -> None:
        self.request = request
        self.outcome = outcome
        #: How many processes ended on it.
        self.ends = 0

    def abandon(self) -> None:
        """Nobody waits for it any more: it is not read again."""
        if self.outcome is None:
            self.outcome = ReadError("abandoned", "Nobody waited for this text.")

    def reply(self) -> Reply:
        """The answer; raises what went wrong."""
        outcome = self.outcome
        if isinstance(outcome, Reply):
            if "error" in outcome.head:
                error = outcome.head["error"]
                raise ReadError(error["kind"], error["message"].replace("writtenOn", "written_on"))
            return outcome
        assert outcome is not None
        raise outcome


class Worker:
    """A process, those that come after it, and the jobs that it has before it, the first one in hand."""

    def __init__(self, pool: Pool) -> None:
        self.jobs: Deque[Job] = deque()
        self._pool = pool
        self._sending = threading.RLock()
        self._node: Node | None = None
        #: When the job in hand began, and whether its process was ended for taking too long.
        self._since = 0.0
        self._slow = False
        #: Processes in a row that ended before they had begun: then it is Node that is wrong, not a text.
        self._stillborn = 0
        self._listener: threading.Thread | None = None

    def send(self, job: Job) -> None:
        with self._sending:
            try:
                if not self.jobs:
                    self._since = time.monotonic()
                self.jobs.append(job)
                if self._node is None:
                    self._start()
                else:
                    self._node.send(job.request)
            except BaseException:
                # Half a message may be in the pipe (Ctrl-C), or there is no Node at all.
                self.kill()
                if job in self.jobs and self._node is None:
                    self.jobs.remove(job)
                raise

    def _start(self) -> None:
        """Starts a process and gives it all jobs. Its answers are read by a thread, lest it and we wait for one another."""
        self._slow = False
        self._since = time.monotonic()
        node = self._node = Node(self._pool.memory)
        self._listener = threading.Thread(target=self._listen, args=(node,), name="pewarta", daemon=True)
        self._listener.start()
        if self._pool.closed:
            self.kill()
        node.send(self._pool.begin)
        for job in list(self.jobs):
            node.send(job.request)

    def _listen(self, node: Node) -> None:
        begun = node.receive()
        if begun is not None and "error" not in begun.head:
            self._stillborn = 0
            self._since = time.monotonic()
            while (reply := node.receive()) is not None:
                self._since = time.monotonic()
                self._pool.settle(self.jobs.popleft(), reply)
        self._bury(node, begun)

    def _bury(self, node: Node, begun: Reply | None) -> None:
        with self._sending:
            node.end()
            why = node.why()
            node.close()
            if self._node is node:
                self._node = None
            self.jobs = deque(job for job in self.jobs if job.outcome is None)
            if self._pool.closed:
                self._fail_all(NodeError("This analyzer was closed."))
            elif begun is None:
                self._stillborn += 1
                if self._stillborn >= STARTS or self._slow:
                    self._fail_all(NodeError(f"Node cannot be used. {why}\n{HOW_TO_GET_NODE}"))
                self._restart()
            elif "error" in begun.head:
                self._fail_all(NodeError(begun.head["error"]["message"]))
            elif self.jobs:
                self._judge(self.jobs[0], why)
                self._restart()

    def _judge(self, job: Job, why: str) -> None:
        """A process ended with this job in hand."""
        job.ends += 1
        if job.ends < TRIES:
            return
        self.jobs.popleft()
        if self._slow:
            limit = f"{self._pool.time_limit:g} seconds"
            self._pool.settle(job, ReadError("too-slow", f"The text was not read within {limit}, {TRIES} times."))
        else:
            message = f"The process that read the text ended, {TRIES} times. {why}"
            self._pool.settle(job, ReadError("worker-died", message))

    def _restart(self) -> None:
        if not self.jobs:
            return
        try:
            self._start()
        except NodeError as error:
            self._fail_all(error)

    def _fail_all(self, error: Exception) -> None:
        while self.jobs:
            self._pool.settle(self.jobs.popleft(), error)

    def end_if_slow(self, now: float) -> None:
        if self.jobs and now - self._since > self._pool.time_limit:
            self._slow = True
            self._since = now
            self.kill()

    def kill(self) -> None:
        """The thread that listens finds the end, and buries the process."""
        node = self._node
        if node is not None:
            node.end()

    def join(self) -> None:
        """After `kill`: until the process is buried."""
        if self._listener is not None and self._listener is not threading.current_thread():
            self._listener.join(1)

    def forget(self) -> None:
        if self._node is not None:
            self._node.forget()
            self._node = None


class Pool:
    """Workers that begin with the same knowledge. Safe to use from several threads."""

    def __init__(self, begin: bytes, time_limit: float, memory: int) -> None:
        self.begin = begin
        self.time_limit = time_limit
        self.memory = memory
        self.closed = False
        self._reset()
        _pools.add(self)

    def _reset(self) -> None:
        self._workers: list[Worker] = []
        self._changed = threading.Condition()
        self._busy = threading.Event()
        self._watcher: threading.Thread | None = None
        self._process = os.getpid()

    def ask(self, request: bytes) -> Reply:
        """One answer, from the process that has least to do."""
        job = Job(request)
        worker = min(self._crew(1, all_there_are=True), key=lambda it: len(it.jobs))
        worker.send(job)
        self._busy.set()
        try:
            self._wait_for(lambda: job.outcome is not None)
        except BaseException:
            job.abandon()
            worker.kill()
            raise
        return job.reply()

    def run(self, jobs: Iterator[AnyJob], workers: int) -> Iterator[AnyJob]:
        """Each job, done, in order. The next ones are taken only as there is room for them."""
        crew = self._crew(workers)
        process = self._process
        waiting: Deque[AnyJob] = deque()
        more = True

        def free() -> Worker | None:
            if not more or len(waiting) >= WINDOW * workers:
                return None
            worker = min(crew, key=lambda it: len(it.jobs))
            return worker if len(worker.jobs) < AHEAD else None

        def first_is_done() -> bool:
            return bool(waiting) and waiting[0].outcome is not None

        try:
            while True:
                while (worker := free()) is not None:
                    job = next(jobs, None)
                    if job is None:
                        more = False
                        break
                    waiting.append(job)
                    if job.outcome is None:
                        worker.send(job)
                        self._busy.set()
                if not waiting and not more:
                    return
                self._wait_for(lambda: first_is_done() or free() is not None)
                if first_is_done():
                    yield waiting.popleft()
                    if self._process != process:
                        raise RuntimeError("This process was forked from one that reads texts: begin anew here.")
        except GeneratorExit:
            raise  # What is begun is soon read; nobody takes it.
        except BaseException:
            for job in waiting:
                job.abandon()
            for worker in crew:
                worker.kill()
            raise

    def settle(self, job: Job, outcome: Reply | Exception) -> None:
        with self._changed:
            job.outcome = outcome
            self._changed.notify_all()

    def _wait_for(self, done: Callable[[], bool]) -> None:
        with self._changed:
            while not done():
                self._changed.wait(TICK)

    def _crew(self, count: int, all_there_are: bool = False) -> list[Worker]:
        if self.closed:
            raise ValueError("This analyzer was closed.")
        with self._changed:
            while len(self._workers) < count:
                self._workers.append(Worker(self))
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="pewarta-clock", daemon=True)
                self._watcher.start()
            return list(self._workers) if all_there_are else self._workers[:count]

    def _watch(self) -> None:
        """Ends processes that take too long. Sleeps while nothing is read."""
        busy = self._busy
        while not self.closed:
            busy.wait()
            time.sleep(min(TICK, self.time_limit / 4))
            now = time.monotonic()
            workers = list(self._workers)
            for worker in workers:
                worker.end_if_slow(now)
            if not any(worker.jobs for worker in workers):
                busy.clear()
                if any(worker.jobs for worker in workers):
                    busy.set()

    def close(self) -> None:
        """Ends all processes, and waits for their ends."""
        if self.closed:
            return
        self.closed = True
        self._busy.set()
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.join()

    def forget(self) -> None:
        """In a forked child: the processes and threads are the parent's."""
        for worker in self._workers:
            worker.forget()
        self._reset()


_pools: weakref.WeakSet[Pool] = weakref.WeakSet()


def _forget_all() -> None:
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
