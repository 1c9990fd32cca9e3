"""A race is forced by the first schedule; a lock is witnessed by who waits at it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.evidence import Outcome, Run
from autograder.referee.strategies import hold_inside, replayed

UNLOCKED = """
    def solve(counter):
        counter.value += 1
"""
LOCKED = """
    import threading
    lock = threading.Lock()
    def solve(counter):
        with lock:
            counter.value += 1
"""
A_LOCK_EACH = """
    import threading
    def solve(counter):
        with threading.Lock():
            counter.value += 1
"""


@pytest.mark.parametrize("source", [UNLOCKED, A_LOCK_EACH])
def test_unlocked_updates_are_lost(perform: Callable[..., Run], source: str) -> None:
    """Everybody reads before anybody writes: two of three updates are lost."""
    run = perform(source, "count", 3, strategy=hold_inside("counter:write"))
    assert (run.outcome, run.value) == (Outcome.RETURNED, 1)


def test_locked_updates_all_count(perform: Callable[..., Run]) -> None:
    """With a lock nothing is lost, and two were really kept waiting at it."""
    run = perform(LOCKED, "count", 3, strategy=hold_inside("counter:write"))
    assert (run.outcome, run.value) == (Outcome.RETURNED, 3)
    assert max(step.blocked for step in run.steps if step.offered) == 3  # and main
    assert all(len(step.offered) <= 1 for step in run.steps)


def test_one_inside_the_others_at_the_door(perform: Callable[..., Run]) -> None:
    """The reader stays until the two others wait for the lock."""
    run = perform(LOCKED, "count", 3, strategy=hold_inside("counter"))
    assert run.steps[0].blocked == 3
    assert run.steps[0].quiescent


def test_a_race_replays_by_its_labels(perform: Callable[..., Run]) -> None:
    """A recorded schedule gives the same loss again, and says so if it cannot."""
    first = perform(UNLOCKED, "count", 3, strategy=hold_inside("counter:write"))
    again = perform(UNLOCKED, "count", 3, strategy=replayed(first.schedule))
    assert (again.value, again.schedule) == (first.value, first.schedule)
    assert not again.diverged
    other = perform(LOCKED, "count", 3, strategy=replayed(first.schedule))
    assert other.diverged
