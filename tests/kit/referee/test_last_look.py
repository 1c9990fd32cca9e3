"""The last look: a task ends between any two lines of the one that collects."""

from __future__ import annotations

import itertools

from autograder.evidence import Actor, Role
from autograder.referee.last_look import last_look
from autograder.referee.strategies import Held, State

LOOP = ["line:1", "line:2", "line:3"]  # of the caller, again and again
CALLS = 6


def held(label: str, role: Role, kind: str = "line") -> Held:
    """Stand at a gate."""
    actor = Actor(pid=1 if role is Role.MAIN else 2, tid=1, role=role)
    return Held(key=label, label=label, kind=kind, actor=actor)


def state(*there: Held, exhausted: bool = False) -> State:
    """Make a settled state."""
    return State(held=there, history=(), exhausted=exhausted)


def looks_until_the_end(calls: int) -> list[int]:
    """Count the lines that the caller makes in each call while the task is held."""
    choose, counts = last_look("task").begin(), []
    task = held("task:a", Role.PROCESS, "task")
    for _ in range(calls):
        lines = 0
        while True:
            caller = held(LOOP[lines % len(LOOP)], Role.MAIN)
            chosen = choose(state(caller, task))
            if chosen is task:
                break
            lines += 1
            assert lines < 100, "the task is let go"
        counts.append(lines)
    return counts


def test_the_end_comes_one_line_later_in_each_call() -> None:
    """After each line of the loop once, when the loop has come round."""
    counts = looks_until_the_end(CALLS)
    assert [later - before for before, later in itertools.pairwise(counts)] == [1] * 5
    assert counts[0] > len(LOOP)


def test_a_process_ends_before_the_caller_looks_again() -> None:
    """Who has done its task goes first; the caller waits with what it has seen."""
    choose = last_look("task").begin()
    ending = held("line:9", Role.PROCESS)
    assert choose(state(held("line:1", Role.MAIN), ending)) is ending


def test_a_wait_with_a_limit_may_run_out_first() -> None:
    """Nobody is let go while the caller waits, unless nothing else can happen."""
    choose = last_look("task").begin()
    task = held("task:a", Role.PROCESS, "task")
    assert choose(state(task)) is None
    assert choose(state(task, exhausted=True)) is task
