"""Locks that are tried, given back and tried again come to an end, and to a proof."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.evidence import Outcome, Run
from autograder.play import Player, Submission
from autograder.referee.fair_strategies import cross, keep_inside, read_all_then_write

SCENARIOS = """
import threading
def crossing(student, stage):
    a, b = stage.account("a", 10), stage.account("b", 10)
    pairs = [(a, b), (b, a)]
    threads = [threading.Thread(target=student.move, args=pair) for pair in pairs]
    for t in threads: t.start()
    for t in threads: t.join()
    return [a.final, b.final]
"""
ONE_THEN_THE_OTHER = """
def move(source, target):
    with source.lock:
        with target.lock:
            source.balance -= 1
            target.balance += 1
"""
IN_ORDER = """
def move(source, target):
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        source.balance -= 1
        target.balance += 1
"""
BACK_OFF = """
import time
def move(source, target):
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    source.balance -= 1
                    target.balance += 1
                    return
                finally:
                    target.lock.release()
        PAUSE
"""
GIVE_UP = """
def move(source, target):
    while True:
        with source.lock:
            if target.lock.acquire(timeout=0.05):
                source.balance -= 1
                target.balance += 1
                target.lock.release()
                return
"""
UNLOCKED = """
def move(source, target):
    source.balance -= 1
    target.balance += 1
"""
SLEEPS = BACK_OFF.replace("PAUSE", "time.sleep(0.01)")
SPINS = BACK_OFF.replace("PAUSE", "pass")

Move = Callable[[str, Any], Run]


@pytest.fixture
def move(tmp_path: Path) -> Move:
    """Play two moves in opposite directions."""
    scenarios = tmp_path / "scenarios.py"
    scenarios.write_text(SCENARIOS)

    def move(source: str, strategy: Any) -> Run:
        path = tmp_path / "bank.py"
        path.write_text(source)
        player = Player(Submission(path), seed="test")
        return player.play("crossing", scenarios=scenarios, strategy=strategy)

    return move


def test_opposite_orders_are_proved_deadlocked(move: Move) -> None:
    """Each gets its first lock, and waits for that of the other."""
    assert move(ONE_THEN_THE_OTHER, cross()).outcome is Outcome.DEADLOCKED


@pytest.mark.parametrize("source", [IN_ORDER, SLEEPS, SPINS, GIVE_UP])
@pytest.mark.parametrize(
    "strategy",
    [cross(), keep_inside("a.balance"), read_all_then_write()],
    ids=lambda strategy: strategy.name,
)
def test_right_ways_end(move: Move, source: str, strategy: Any) -> None:
    """Nobody who tries again is let go forever while the other one is held."""
    run = move(source, strategy)
    assert (run.outcome, run.value) == (Outcome.RETURNED, [10, 10])


def test_reads_still_come_before_writes(move: Move) -> None:
    """Without locks an update is lost."""
    run = move(UNLOCKED, read_all_then_write())
    assert run.value != [10, 10]
