"""Causes are named on evidence: the same fact with another run has another cause."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.diagnosis import diagnose
from autograder.evidence import Leftover, Outcome, Raised, Role, Run, ThreadFailure
from autograder.facts import Fact, FactKind
from tests.kit.made_up_plays import Plays

TOKENS = {f"task:{n}": f"task:{n}-abc" for n in range(3)}
VALUES = list(TOKENS.values())

# A text with every word that a rule looks for, so that words alone decide nothing.
EVERYTHING = """\
def run_all(tasks):
    threads = []
    for task in tasks:
        t = Thread(target=lambda: task())
        t.start()
    for t in threads:
        x = t.join()
        t.join(1)
    time.sleep(2)
    while not done:
        pass
    with lock:
        barrier.wait()
    try:
        pool = ThreadPool(3)
    except Exception:
        pass
    return [results[task] for task in tasks]
"""


def named(run: Run, kind: FactKind, text: str = EVERYTHING, **data: Any) -> str:
    """Name the mistake in a fact."""
    fact = Fact.of(kind, **data)
    lines = text.splitlines()
    return diagnose(fact, run, source=lines, exercise="run_all").mistake


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (FactKind.RAISED, {}),
        (FactKind.CRASHED, {}),
        (FactKind.DEADLOCKED, {}),
        (FactKind.STUCK, {}),
        (FactKind.WRONG_VALUE, {"expected": VALUES, "actual": [1, 2, 3]}),
        (FactKind.WRONG_VALUE, {"expected": VALUES, "actual": VALUES[:2]}),
        (FactKind.WRONG_VALUE, {"expected": "ant", "actual": "bee"}),
        (FactKind.NOT_AT_ONCE, {"label": "task", "wanted": 9, "peak": 3}),
        (FactKind.NEVER_RAN, {"labels": ["task:7"]}),
        (FactKind.RAN_TWICE, {"labels": ["task:0"]}),
        (FactKind.RETURNED_EARLY, {"labels": ["task:0"]}),
        (FactKind.DID_NOT_RETURN, {"label": "nobody"}),
        (FactKind.LEFT_BEHIND, {"count": 1}),
        (FactKind.WRONG_EXCEPTION, {"expected": "A: 1", "actual": "B: 2"}),
        (FactKind.OVERLAP, {"label": "task", "inside": 2}),
        (FactKind.OTHER, {"message": "something else"}),
    ],
    ids=str,
)
def test_words_alone_name_no_cause(
    plays: Plays, kind: FactKind, data: dict[str, Any]
) -> None:
    """Three tasks ran at once and ended: nothing here tells what went wrong."""
    run = replace(plays.together(3), tokens=TOKENS)
    assert named(run, kind, **data) == ""


def early(plays: Plays, *released: int | None, **more: Any) -> Run:
    """Make a play whose call returned at step 2; None stands for a task still held."""
    tasks = [plays.arrival(f"task:{n}", n + 1, 0, r) for n, r in enumerate(released)]
    steps = (*plays.steps(2), *plays.steps(1, returned=True))
    run: Run = plays.run(arrivals=tuple(tasks), steps=steps)
    return replace(run, **more)


def test_who_was_waited_for_tells_one_early_return_from_another(plays: Plays) -> None:
    """None, some, or all but in daemon threads."""
    labels, text = ["task:0", "task:1"], "def run_all(tasks):\n    pass"
    fact = FactKind.RETURNED_EARLY
    assert named(early(plays, None, None), fact, text, labels=labels) == "join-missing"
    some = early(plays, 0, None)
    assert named(some, fact, text, labels=labels) == "join-incomplete"
    left = tuple(
        Leftover(actor=plays.actor(n), at_gate="task", daemon=True) for n in (1, 2)
    )
    daemons = early(plays, None, None, leftovers=left)
    assert named(daemons, fact, text, labels=labels) == "daemon-not-waited"
    half = early(plays, None, None, leftovers=left[:1])
    assert named(half, fact, text, labels=labels) == "join-missing"


def test_a_limit_may_be_enough_for_some_of_the_threads(plays: Plays) -> None:
    """Who ended within the limit says nothing about who else was waited for."""
    text = "def run_all(tasks):\n    for t in threads:\n        t.join({})\n"
    fact, data = FactKind.RETURNED_EARLY, {"labels": ["task:1"]}
    for limit in ("0.1", "timeout=2"):
        assert named(early(plays, 0, None), fact, text.format(limit), **data) == (
            "join-gives-up"
        )
    assert named(early(plays, 0, None), fact, text.format(""), **data) == (
        "join-incomplete"
    )
    # How long that is says another line: perhaps all are waited for, but not enough.
    assert named(early(plays, 0, None), fact, text.format("LIMIT"), **data) == ""


def test_a_sleep_stands_for_a_join_only_when_all_are_at_work(plays: Plays) -> None:
    """A sleep between the starts is not a wait for the end."""
    run, fact = early(plays, None, None), FactKind.RETURNED_EARLY
    sleep = plays.arrival("sleep", 0, 0, 1, kind="sleep", role=Role.MAIN)
    slept = replace(run, arrivals=(*run.arrivals, sleep))
    assert named(slept, fact, "", labels=["task:0"]) == "sleep-instead-of-join"
    late = plays.arrival("task:9", 9, 1, None)
    staggered = replace(run, arrivals=(*run.arrivals, sleep, late))
    assert named(staggered, fact, "", labels=["task:0"]) == "join-missing"


def test_raising_early_is_not_returning_early(plays: Plays) -> None:
    """The exception of a task left the call while others were at work."""
    error = Raised(type="TaskFailed", message=VALUES[0], phase="call")
    run = early(plays, 0, None, outcome=Outcome.RAISED, raised=error)
    assert named(run, FactKind.RETURNED_EARLY, labels=["task:1"]) == "raises-too-early"


def ended(plays: Plays, *order: int) -> Run:
    """Let three tasks end in this order."""
    place = {task: step for step, task in enumerate(order)}
    tasks = [plays.arrival(f"task:{n}", n + 1, 0, place[n]) for n in range(3)]
    steps = plays.steps(3)
    run: Run = plays.run(arrivals=tuple(tasks), steps=steps, tokens=TOKENS)
    return run


def test_the_order_of_ending_is_seen_and_not_guessed(plays: Plays) -> None:
    """The same wrong list, and another order in which the tasks ended."""
    wrong = [VALUES[2], VALUES[1], VALUES[0]]
    data: dict[str, Any] = {"expected": VALUES, "actual": wrong}
    fact = FactKind.WRONG_VALUE
    assert named(ended(plays, 2, 1, 0), fact, **data) == "completion-order"
    assert named(ended(plays, 0, 1, 2), fact, **data) == ""


def test_which_failure_came_first_is_seen_too(plays: Plays) -> None:
    """The same wrong exception is the first in time, or one of the later ones."""
    data = {
        "expected": f"TaskFailed: {VALUES[0]}",
        "actual": f"TaskFailed: {VALUES[2]}",
    }
    fact = FactKind.WRONG_EXCEPTION
    assert named(ended(plays, 2, 1, 0), fact, **data) == "first-to-fail"
    assert named(ended(plays, 0, 1, 2), fact, **data) == "last-to-fail"


def test_a_lost_exception_was_seen_to_end_a_thread(plays: Plays) -> None:
    """Where no thread ended with one, somebody caught it."""
    error = Raised(type="TaskFailed", message=VALUES[0], phase="call")
    run, fact = ended(plays, 0, 1, 2), FactKind.NOT_RAISED
    failed = ThreadFailure(actor_name="Thread-1", raised=error)
    lost = replace(run, thread_failures=(failed,))
    assert named(lost, fact, expected="TaskFailed") == "lost-exception"
    assert named(run, fact, expected="TaskFailed") == "swallowed-exception"


def test_one_by_one_has_four_causes(plays: Plays) -> None:
    """In the caller, one worker, a lock: who ran it and who slept tell them apart."""
    data = {"label": "task", "wanted": 3, "peak": 1}
    fact, text = FactKind.NOT_AT_ONCE, "def run_all(tasks):\n    pass"
    mine = [plays.arrival(f"task:{n}", 0, n, n, role=Role.MAIN) for n in range(3)]
    serial = plays.run(arrivals=tuple(mine), steps=plays.steps(3, blocked=0))
    assert named(serial, fact, text, **data) == "no-threads"
    same = [plays.arrival(f"task:{n}", 1, n, n) for n in range(3)]
    worker = plays.run(arrivals=tuple(same), steps=plays.steps(3))
    pool = text.replace("pass", "ThreadPoolExecutor(1)")
    assert named(worker, fact, pool, **data) == "pool-too-small"
    assert named(worker, fact, text, **data) == ""
    one_less = tuple(plays.steps(1, blocked=n)[0] for n in (3, 2, 1))
    locked = replace(plays.in_turn(3), steps=one_less)
    assert named(locked, fact, text, **data) == "one-lock-around-all"
    assert named(plays.in_turn(3), fact, text, **data) == ""


def test_late_binding_is_seen_by_who_did_not_run(plays: Plays) -> None:
    """The last task ran for the others; a task that merely ran twice did not."""
    runs = [plays.arrival("task:2", n + 1, 0, n) for n in range(3)]
    late = plays.run(arrivals=tuple(runs), steps=plays.steps(3), tokens=TOKENS)
    missing: dict[str, Any] = {"labels": ["task:0", "task:1"]}
    assert named(late, FactKind.NEVER_RAN, **missing) == "late-binding"
    fact = Fact.of(FactKind.NEVER_RAN, **missing)
    head = "def run_all(tasks):\n    for task in tasks:\n        "
    for made, named_by_itself in (("work(task)", True), ("task()", False)):
        lines = f"{head}t = Thread(target=lambda: {made})".splitlines()
        verdict = diagnose(fact, late, source=lines, exercise="run_all")
        assert ("the name of the function" in verdict.try_next) is named_by_itself
    first = [replace(arrival, label="task:0") for arrival in runs]
    always_the_first = replace(late, arrivals=tuple(first))
    assert named(always_the_first, FactKind.NEVER_RAN, labels=["task:1"]) == ""
    others = [plays.arrival(f"task:{n}", n + 5, 0, n) for n in range(2)]
    again = replace(late, arrivals=(*runs[:2], *others))
    assert named(again, FactKind.RAN_TWICE, labels=["task:2"]) == ""
