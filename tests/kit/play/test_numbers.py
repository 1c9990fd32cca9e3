"""A play in a PID namespace of its own: who did what has the numbers that we know."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from autograder.evidence import Event, Outcome, Run
from autograder.play import Player, Submission
from autograder.proof.numbers import translated

SCENARIOS = Path(__file__).parents[1] / "recorder" / "scenarios.py"
UNSHARE = [shutil.which("unshare") or "/unshare", "--pid", "--fork"]

KEPT = """\
import multiprocessing
import threading

def child(guard):
    guard.acquire()

def work(ready):
    ready.wait()

def solve():
    guard = multiprocessing.Lock()
    process = multiprocessing.Process(target=child, args=(guard,), name="keeper")
    process.start()
    process.join()
    thread = threading.Thread(target=guard.acquire, name="second")
    thread.start()
    thread.join()
"""


def in_a_namespace(command: Sequence[str], _folder: Path) -> Sequence[str]:
    """Wrap the runner's command: its process has the number 1 of its own namespace."""
    return [*UNSHARE, *command]


def can_have_a_namespace() -> bool:
    """Try it: it needs a program, and a right."""
    try:
        tried = subprocess.run([*UNSHARE, "true"], capture_output=True, check=False)
    except OSError:
        return False
    return tried.returncode == 0


def played(folder: Path) -> Run:
    """Play in a PID namespace, or skip where there can be none."""
    if not can_have_a_namespace():
        pytest.skip("this user can make no PID namespace here (unshare)")
    path = folder / "lab.py"
    path.write_text(KEPT)
    player = Player(Submission(path), seed="t", wrap=in_a_namespace)
    return player.play("only", scenarios=SCENARIOS)


def test_events_and_waits_have_the_numbers_that_we_know(tmp_path: Path) -> None:
    """The caller, a thread of it, and a child that is no longer there."""
    run = played(tmp_path)
    assert run.outcome is Outcome.DEADLOCKED
    caller, second = run.waiters
    [joined] = [e for e in run.events if e.name == "thread join begin"]
    assert (joined.pid, joined.tid) == (caller.actor.pid, caller.actor.tid)
    assert joined.facts["of_tid"] == second.actor.tid
    assert caller.joins == second.actor
    [ran] = [e for e in run.events if e.name == "process run"]
    assert ran.pid < 0  # nobody knows any more who that was, and nobody else is meant
    [awaited] = [e for e in run.events if e.name == "process join begin"]
    assert awaited.facts["of_pid"] == ran.pid


def event(pid: int, tid: int, **facts: int) -> Event:
    """Make an event with the numbers of a namespace."""
    return Event(name="e", pid=pid, tid=tid, time=1, obj="o", facts=facts)


def test_a_dead_process_is_taken_for_no_other() -> None:
    """Its number inside may be that of another one outside."""
    inside = {(1, 1): (100, 100), (1, 2): (100, 101)}
    known = translated(event(1, 2, held_pid=1, held_tid=1), inside)
    assert (known.pid, known.tid) == (100, 101)
    assert known.facts == {"held_pid": 100, "held_tid": 100}
    gone = translated(event(100, 100, held_pid=1, held_tid=7), inside)
    assert (gone.pid, gone.tid) == (-100, -100)
    assert gone.facts == {"held_pid": 100, "held_tid": -7}
