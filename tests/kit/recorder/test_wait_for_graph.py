"""Plays that end in a deadlock of locks: who waits for whom, in words and as data."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.diagnosis import diagnose
from autograder.evidence import Outcome, Run
from autograder.facts import CallDeadlocked
from autograder.play import Player, Submission
from autograder.report.terminal import verdict_lines
from autograder.report.text import Screen
from autograder.verdict import Verdict
from tests.kit.proof.running import HERE, watched

SCENARIOS = Path(__file__).with_name("scenarios.py")
Golden = Callable[[str, str], None]

TRANSFER = """\
def transfer(source, target, meet):
    with source.lock:
        meet()
        with target.lock:
            pass
"""
SELF = """\
import threading

def solve():
    guard = threading.Lock()

    def inner():
        with guard:
            pass

    with guard:
        inner()
"""
KEPT = """\
import threading

def solve():
    guard = threading.Lock()

    def work():
        guard.acquire()
        return 1

    thread = threading.Thread(target=work, name="early")
    thread.start()
    thread.join()
    with guard:
        pass
"""
JOINED = """\
import threading

def solve():
    guard = threading.Lock()

    def work():
        with guard:
            pass

    guard.acquire()
    thread = threading.Thread(target=work, name="worker")
    thread.start()
    thread.join()
"""


def played(folder: Path, source: str, scenario: str) -> tuple[Run, Verdict]:
    """Play a student's file, and give the verdict on how it ended."""
    path = folder / "lab.py"
    path.write_text(textwrap.dedent(source))
    run = Player(Submission(path), seed="t").play(scenario, scenarios=SCENARIOS)
    assert run.outcome is Outcome.DEADLOCKED
    fact = CallDeadlocked()
    lines = source.splitlines()
    return run, diagnose(fact, run, source=lines, exercise="solve")


@pytest.mark.parametrize(
    ("mistake", "source"),
    [
        ("lock-order", TRANSFER),
        ("self-deadlock", SELF),
        ("lock-not-released", KEPT),
        ("join-while-holding", JOINED),
    ],
)
def test_the_holder_and_the_waiter_are_named_with_their_lines(
    tmp_path: Path, golden: Golden, mistake: str, source: str
) -> None:
    """A verdict of at most 15 lines says who holds what since where."""
    scenario = "opposite" if source is TRANSFER else "only"
    _, verdict = played(tmp_path, source, scenario)
    assert verdict.mistake == mistake
    # Who of two threads comes first is the interpreter's business.
    lines = sorted(verdict.evidence, key=lambda line: line.actor)
    screen = Screen()
    shown = verdict_lines(
        Verdict(
            mistake=verdict.mistake,
            happened=verdict.happened,
            evidence=tuple(lines),
            because=verdict.because,
            try_next=verdict.try_next,
        ),
        screen,
    )
    assert len(shown) <= 15
    golden(f"{mistake}.txt", "\n".join(shown))


def test_the_graph_is_data_of_the_verdict(tmp_path: Path) -> None:
    """Each wait names the lock, the line, the holder, and since which line."""
    _, verdict = played(tmp_path, TRANSFER, "opposite")
    edges = {
        (w.waits_for, w.at and w.at.line, w.held_since and w.held_since.line)
        for w in verdict.waits
        if w.held_by
    }
    assert edges == {("alice.lock", 4, 2), ("bob.lock", 4, 2)}
    assert len({w.held_by for w in verdict.waits if w.held_by}) == 2


def test_each_take_and_release_is_an_event(tmp_path: Path) -> None:
    """In a play, locks that nobody waits for are shown as well."""
    source = """\
        import threading

        def solve():
            guard = threading.RLock()
            with threading.Lock():
                guard.acquire()
            threading.Event().wait()
        """
    run, _ = played(tmp_path, source, "only")
    events = [(e.name, e.at and e.at.line) for e in run.events if "lock" in e.name]
    assert events == [("lock acquired", 5), ("lock acquired", 6), ("lock released", 5)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("two_locks_in_opposite_order", "held by Thread-1 (work), since"),
        ("philosophers", "held by Thread-1 (dine), since"),
        ("lock_kept_after_exception", "held by Thread-1 (fail), which has ended"),
        ("own_lock_twice", "held by this very thread, since"),
        ("fork_while_locked", "held by Thread-1 (keep), which has ended, since"),
        ("join_while_holding_its_lock", "held by MainThread, since"),
    ],
)
def test_lockstep_run_names_the_holder(name: str, words: str) -> None:
    """The same words at the terminal, for any program."""
    result = watched(HERE / "deadlocked" / f"{name}.py")
    assert result.returncode == 3
    assert words in result.stderr


SHARED = """\
import multiprocessing

def work(guard):
    guard.acquire()

def solve():
    guard = multiprocessing.Lock()
    child = multiprocessing.Process(target=work, args=(guard,), name="child")
    child.start()
    child.join()
    with guard:
        pass
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_lock_between_processes_is_the_same_in_all(
    tmp_path: Path, method: str
) -> None:
    """The child has ended, and its line is named, however it was started."""
    path = tmp_path / "lab.py"
    path.write_text(SHARED)
    player = Player(Submission(path), seed="t")
    run = player.play("only", scenarios=SCENARIOS, start_method=method)
    verdict = diagnose(CallDeadlocked(), run, exercise="solve")
    assert verdict.mistake == "lock-not-released"
    first, second = verdict.evidence
    assert (first.actor, first.at and first.at.line) == ("child", 4)
    assert second.at
    assert second.at.line == 11
    assert "`guard`" in verdict.happened
