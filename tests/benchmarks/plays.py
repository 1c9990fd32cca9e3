"""What a play costs over the bare run, and how soon a deadlock is named."""

from __future__ import annotations

import contextlib
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.evidence import Outcome
from autograder.play import Hosts, Player, Submission
from autograder.play.performance import Performance
from autograder.referee.gate_connections import GateServer
from autograder.student_side import runner, wire
from autograder.student_side.recorder import SWITCH
from tests.benchmarks.measure import Clocked, Row, added, interleaved, milliseconds

SCENARIOS = Path(__file__).with_name("scenarios.py")
# Times the bare run that a play may take, by its number of gates.
IN_THREADS = {1: 0.5, 4: 0.6, 12: 0.9}
IN_A_POOL = {4: 0.75}
AFTER_THE_BLOCK = 20.0  # milliseconds until a deadlock is named
MEMORY = 100.0  # megabytes of grader and host together

THREADS = """
import threading

def solve(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""
POOL = """
from multiprocessing import Pool

def call(task):
    return task()

def solve(tasks):
    with Pool(len(tasks)) as pool:
        pool.map(call, tasks, chunksize=1)
"""
# Each says on the real clock (the virtual one is not read by `clock_gettime`) when it
# is about to block; in one write, for two threads print at once.
_NOW = """
import multiprocessing, os, queue, threading, time

def now():
    os.write(1, f"blocks {time.clock_gettime(time.CLOCK_MONOTONIC)}\\n".encode())
"""
DEADLOCKS = {
    "a lock taken twice": """
def solve():
    lock = threading.Lock()
    lock.acquire()
    now()
    lock.acquire()
""",
    "two locks in two orders": """
def solve():
    a, b, both = threading.Lock(), threading.Lock(), threading.Barrier(2)
    def take(first, second):
        with first:
            both.wait()
            now()
            with second:
                pass
    threads = [threading.Thread(target=take, args=pair) for pair in ((a, b), (b, a))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
""",
    "a queue that nobody fills": """
def solve():
    now()
    queue.Queue().get()
""",
    "a child that waits for its parent": """
def child(items):
    now()
    items.get()

def solve():
    items = multiprocessing.Queue()
    process = multiprocessing.Process(target=child, args=(items,))
    process.start()
    process.join()
""",
}


class Bare:
    """The same runner and scenario as in a play, with no warden and open gates."""

    def __init__(self, path: Path, labels: tuple[str, ...]) -> None:
        self._request = {
            "id": "bare",
            "module": path.stem,
            "path": str(path),
            "scenarios": str(SCENARIOS),
            "scenario": "call",
            "args": wire.encode(list(labels)),
            "start_method": "fork",
            "restrictions": {},
        }

    def run(self) -> None:
        """Run it once, to the end of the process."""
        with tempfile.TemporaryDirectory() as home:
            ours, theirs = socket.socketpair()
            with ours, theirs:
                wire.send(ours, self._request)
                process = self._start(theirs.fileno(), home)
                theirs.close()
                answer = wire.receive(ours)
                assert answer is not None
                assert answer["outcome"] == "returned", answer
                wire.send(ours, {"id": "bare", "bye": True})
                process.wait()

    @staticmethod
    def _start(descriptor: int, home: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-I", "-S", "-B", runner.__file__, str(descriptor)]
        environment = {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": home,
            "TMPDIR": home,
            "LOCKSTEP_LINES": home,
        }
        return subprocess.Popen(
            command,
            env=environment,
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(descriptor,),
            start_new_session=True,
        )


def _submission(folder: Path, name: str, source: str) -> Submission:
    path = folder / f"{name}.py"
    path.write_text(source, "utf-8")
    return Submission(path)


def costs(folder: Path, repeats: int) -> list[Row]:
    """Compare plays with bare runs: 1, 4 and 12 gates in threads, 4 in a pool."""
    threads = _submission(folder, "in_threads", THREADS)
    pool = _submission(folder, "in_a_pool", POOL)
    shapes = [(threads, gates, budget) for gates, budget in IN_THREADS.items()]
    shapes += [(pool, gates, budget) for gates, budget in IN_A_POOL.items()]
    cases: dict[str, Clocked] = {}
    for submission, gates, _ in shapes:
        labels = tuple(f"task{number:02}" for number in range(gates))
        name = f"{submission.module} {gates}"
        cases[f"bare {name}"] = _clocked_bare(submission, labels)
        cases[f"play {name}"] = _clocked_play(submission, labels)
    taken = interleaved(repeats, cases)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    return [
        Row(
            what=f"a play, times the bare run, {gates} gates "
            f"{submission.module.replace('_', ' ')}",
            base=medians[f"bare {submission.module} {gates}"],
            value=medians[f"play {submission.module} {gates}"]
            / medians[f"bare {submission.module} {gates}"],
            budget=budget,
            unit="times",
        )
        for submission, gates, budget in shapes
    ]


def memory(folder: Path) -> list[Row]:
    """Measure what a grader and its host have in memory, after some plays."""
    hosts = Hosts()
    player = Player(_submission(folder, "remembered", THREADS), hosts=hosts)
    for _ in range(20):
        player.play("call", "a", "b", scenarios=SCENARIOS)
    grader, host = _megabytes(os.getpid()), _megabytes(hosts.idle_pid)
    hosts.close()
    what = "memory of this grader and its host"
    return [Row(what=what, base=grader, value=grader + host, budget=MEMORY, unit="MB")]


def _megabytes(pid: int) -> float:
    """What a process has in memory, a page that several have counted in part."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
    [line] = [line for line in text.splitlines() if line.startswith("Pss:")]
    return int(line.split()[1]) / 1024


def _clocked_bare(submission: Submission, labels: tuple[str, ...]) -> Clocked:
    bare = Bare(submission.path, labels)
    return lambda: milliseconds(bare.run)


def _clocked_play(
    submission: Submission, labels: tuple[str, ...], recorder: str = "on"
) -> Clocked:
    player = Player(submission)

    def play() -> None:
        with _switched(recorder):
            run = player.play("call", *labels, scenarios=SCENARIOS)
        assert run.outcome is Outcome.RETURNED, run
        assert len(run.arrivals) == len(labels), run

    return lambda: milliseconds(play)


LOCKED = """
import threading

def solve(tasks):
    lock = threading.Lock()

    def work(task):
        for _ in range(200):
            with lock:
                pass
        task()

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""
RECORDED = 8.0  # milliseconds: 15 % of what a play took before plays started warm


def recorder(folder: Path, repeats: int) -> list[Row]:
    """Compare plays with the recorder and without: few events, and a thousand."""
    rows = []
    for name, source in (("in_threads", THREADS), ("under_locks", LOCKED)):
        submission = _submission(folder, name, source)
        labels = tuple(f"task{number}" for number in range(4))
        cases = {
            "without": _clocked_play(submission, labels, recorder="off"),
            "with": _clocked_play(submission, labels, recorder="on"),
        }
        taken = interleaved(repeats, cases)
        base = statistics.median(taken["without"])
        more = added(taken["with"], taken["without"])
        what = f"the recorder adds to a play, {name.replace('_', ' ')}"
        rows.append(Row(what=what, base=base, value=more, budget=RECORDED))
    return rows


@contextlib.contextmanager
def _switched(recorder: str) -> Iterator[None]:
    """Have plays made with the recorder ``on`` or ``off``."""
    usual = Performance._environment

    def environment(self: Performance, gates: GateServer) -> dict[str, str]:
        return usual(self, gates) | {SWITCH: recorder}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Performance, "_environment", environment)
        yield


def delays(folder: Path, repeats: int) -> list[Row]:
    """Measure how long after the block the proof of each deadlock is there."""
    cases: dict[str, Clocked] = {}
    for number, (name, source) in enumerate(DEADLOCKS.items()):
        submission = _submission(folder, f"deadlock{number}", stamped(source))
        cases[name] = _clocked_deadlock(submission)
    return [
        Row(
            what=f"deadlock named after the block, {name}",
            value=statistics.median(times),
            budget=AFTER_THE_BLOCK,
        )
        for name, times in interleaved(repeats, cases).items()
    ]


def _clocked_deadlock(submission: Submission) -> Clocked:
    player = Player(submission)

    def delay() -> float:
        run = player.play("only", scenarios=SCENARIOS)
        named = time.clock_gettime(time.CLOCK_MONOTONIC)
        assert run.outcome is Outcome.DEADLOCKED, run
        return (named - last_block(run.output)) * 1000

    return delay


def stamped(source: str) -> str:
    """A program of ``DEADLOCKS`` with its imports and its clock."""
    return _NOW + source


def last_block(output: str) -> float:
    """The latest time that a program printed before it blocked."""
    said = [line.split() for line in output.splitlines()]
    times = [float(words[1]) for words in said if words[:1] == ["blocks"]]
    assert times, f"it was called a deadlock before it blocked: {output!r}"
    return max(times)
