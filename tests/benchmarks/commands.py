"""What the commands cost: ``lockstep run`` and ``lockstep grade``."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measure import Clocked, Row, added, interleaved, milliseconds
from tests.benchmarks.plays import DEADLOCKS, last_block, stamped

COURSE = Path(__file__).parents[2]
REFERENCE = COURSE / "reference" / "01_threads" / "threads.py"
START = 150.0  # milliseconds that `lockstep run` may add to a program, start to end
TOLD = 300.0  # milliseconds after the block until it has said so and has ended
ALL_SETS = 6000.0  # milliseconds for the hidden sets of all references, on two CPUs
SETS_REPEATS = 5
TIMES = 1.5  # the reference, that a submission of nothing but deadlocks may take

WORK = """
import threading

def work():
    sum(range(2_000_000))

threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
ALL_DEADLOCK = """
import threading

def deadlock():
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()

def run_in_background(task, *args):
    deadlock()

class NamedTask(threading.Thread):
    def __init__(self, name, task):
        deadlock()

def run_all(tasks):
    deadlock()

def meanwhile(task, foreground):
    deadlock()

def gather(tasks):
    deadlock()
"""


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=COURSE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def _lockstep(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return _run("-m", "autograder", *arguments)


def runs(folder: Path, repeats: int) -> list[Row]:
    """Compare programs under ``lockstep run`` with the same programs alone."""
    live = folder / "live.py"
    live.write_text(WORK, "utf-8")
    cases: dict[str, Clocked] = {
        "alone": lambda: milliseconds(lambda: _expect(0, _run(live))),
        "watched": lambda: milliseconds(lambda: _expect(0, _lockstep("run", live))),
    }
    for number, (name, source) in enumerate(DEADLOCKS.items()):
        program = folder / f"blocks{number}.py"
        program.write_text(stamped(source) + "\nsolve()\n", "utf-8")
        cases[name] = _clocked_deadlock(program)
    taken = interleaved(repeats, cases)
    cost = Row(
        what="lockstep run adds to a program that ends",
        base=statistics.median(taken["alone"]),
        value=added(taken["watched"], taken["alone"]),
        budget=START,
    )
    ended = [
        Row(
            what=f"lockstep run has said it and ended, {name}",
            value=statistics.median(taken[name]),
            budget=TOLD,
        )
        for name in DEADLOCKS
    ]
    return [cost, *ended]


def _expect(code: int, done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == code, done


def _clocked_deadlock(program: Path) -> Clocked:
    def delay() -> float:
        done = _lockstep("run", program)
        ended = time.clock_gettime(time.CLOCK_MONOTONIC)
        _expect(3, done)
        return (ended - last_block(done.stdout)) * 1000

    return delay


def grades(folder: Path, repeats: int) -> list[Row]:
    """Grade the reference of 01_threads, and nothing but deadlocks beside it."""
    deadlocks = folder / "threads.py"
    deadlocks.write_text(ALL_DEADLOCK, "utf-8")
    taken = interleaved(
        repeats,
        {
            "right": lambda: milliseconds(
                lambda: _expect(0, _lockstep("grade", REFERENCE))
            ),
            "deadlocks": lambda: milliseconds(
                lambda: _expect(1, _lockstep("grade", deadlocks))
            ),
        },
    )
    pairs = zip(taken["deadlocks"], taken["right"], strict=True)
    return [
        Row(
            what="grading nothing but deadlocks, times the reference",
            base=statistics.median(taken["right"]),
            value=statistics.median(mine / other for mine, other in pairs),
            budget=TIMES,
            unit="times",
        )
    ]


def references() -> list[Row]:
    """Grade the references of all assignments, in one command."""
    files = sorted(COURSE.glob("reference/*/*.py"))
    taken = [
        milliseconds(lambda: _expect(0, _lockstep("grade", *files)))
        for _ in range(SETS_REPEATS)
    ]
    what = "the hidden sets of all references"
    return [Row(what=what, value=statistics.median(taken), budget=ALL_SETS)]
