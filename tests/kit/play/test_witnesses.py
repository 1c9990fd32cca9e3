"""No witness, no pass: what looks right by chance or by a detour is not let through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.claims import at_most, nothing_lost, one_at_a_time
from autograder.evidence import Run
from autograder.facts import FactKind, Overlap
from autograder.referee.strategies import (
    hold_inside,
    in_lockstep,
)
from autograder.verdict import CheckFailed

CLOSURE = """
    import threading, time
    def Limiter(limit):
        inside = 0
        class Gate:
            def __enter__(self):
                nonlocal inside
                while inside >= limit:
                    time.sleep(0.01)
                inside += 1
            def __exit__(self, *_):
                nonlocal inside
                inside -= 1
        return Gate()
"""
SEMAPHORE = """
    import threading
    def Limiter(limit):
        return threading.Semaphore(limit)
"""
BY_HAND = """
    import threading
    class Limiter:
        def __init__(self, limit):
            self.limit, self.inside = limit, 0
            self.changed = threading.Condition()
        def __enter__(self):
            with self.changed:
                while self.inside >= self.limit:
                    self.changed.wait()
                self.inside += 1
        def __exit__(self, *_):
            with self.changed:
                self.inside -= 1
                self.changed.notify()
"""


def test_a_limiter_with_a_closure_is_caught(perform: Callable[..., Run]) -> None:
    """Its count is out of reach of every probe; line gates force the check apart."""
    run = perform(CLOSURE, "crowd", 5, 2, strategy=in_lockstep())
    with pytest.raises(CheckFailed) as failed:
        at_most(run, "inside", 2)
    assert failed.value.fact.kind is FactKind.OVERLAP
    fact = failed.value.fact
    assert isinstance(fact, Overlap)
    assert fact.inside > 2


@pytest.mark.parametrize("source", [SEMAPHORE, BY_HAND])
def test_right_limiters_pass_with_a_witness(
    perform: Callable[..., Run], source: str
) -> None:
    """Somebody was asleep at the door while two were inside, and came in later."""
    run = perform(source, "crowd", 5, 2, strategy=in_lockstep())
    at_most(run, "inside", 2)


def test_one_after_another_by_chance_is_not_exclusive(
    perform: Callable[..., Run],
) -> None:
    """Workers that never meet prove nothing about a lock."""
    source = """
        import threading
        def solve(tasks):
            for task in tasks:
                t = threading.Thread(target=task); t.start(); t.join()
    """
    run = perform(source, "call", "in:a", "in:b", strategy=hold_inside("in"))
    with pytest.raises(CheckFailed) as failed:
        one_at_a_time(run, "in")
    assert failed.value.fact.kind is FactKind.NOT_EXERCISED


def test_a_lock_around_the_task_is_exclusive(perform: Callable[..., Run]) -> None:
    """The same tasks behind a lock: one inside, one seen at the door."""
    source = """
        import threading
        def solve(tasks):
            lock = threading.Lock()
            def locked(task):
                with lock: task()
            ts = [threading.Thread(target=locked, args=(t,)) for t in tasks]
            for t in ts: t.start()
            for t in ts: t.join()
    """
    run = perform(source, "call", "in:a", "in:b", strategy=hold_inside("in"))
    one_at_a_time(run, "in")


def test_going_round_the_probe_is_no_pass(perform: Callable[..., Run]) -> None:
    """A program that writes the number without its gates has exercised nothing."""
    source = """
        def solve(counter):
            pass
    """
    run = perform(source, "count", 2, strategy=hold_inside("counter:write"))
    with pytest.raises(CheckFailed):
        one_at_a_time(run, "counter")
    with pytest.raises(CheckFailed):
        nothing_lost(run, 2)
