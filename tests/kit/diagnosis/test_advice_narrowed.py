"""Advice that would lead to another wrong program is given only where it does not."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.evidence import Outcome, Raised, Role, Run
from autograder.facts import (
    CallRaised,
    NeverRan,
    NotRaised,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.diagnosis.verdict_readings import chosen, judged, quoted
from tests.kit.made_up_plays import Plays

TOKENS = {f"task:{n}": f"task:{n}-abc" for n in range(3)}
A, B, C = TOKENS.values()


def ended(plays: Plays, *order: int, role: Role = Role.PROCESS) -> Run:
    """Make a play of tasks that ended in this order."""
    tasks = [
        plays.arrival(f"task:{n}", n + 1, 0, place, role=role)
        for place, n in enumerate(order)
    ]
    run: Run = plays.run(arrivals=tuple(tasks), steps=plays.steps(6), tokens=TOKENS)
    return run


@pytest.mark.parametrize(
    ("target", "way"),
    [
        ("lambda: save(i, task)", "args-for-the-lambda"),
        ("lambda: results.append(task)", "args-for-the-lambda"),
        ("lambda: results.append(task())", "a-function-for-the-lambda"),
        ("lambda: values.update({i: task()})", "a-function-for-the-lambda"),
        ("lambda: save(task).put(i)", "a-function-for-the-lambda"),
        ("lambda: task()", "pass-the-task-itself"),
    ],
)
def test_what_a_lambda_calls(plays: Plays, target: str, way: str) -> None:
    """A call among its arguments must stay in the thread."""
    text = "def solve(tasks):\n    for i, task in enumerate(tasks):\n"
    text += f"        t = Thread(target={target})\n        t.start()\n"
    tasks = [plays.arrival("task:2", n, 0, n - 1) for n in (1, 2, 3)]
    run = plays.run(arrivals=tuple(tasks), steps=plays.steps(3), tokens=TOKENS)
    fact = NeverRan(labels=("task:0", "task:1"))
    assert chosen(judged(run, fact, text), "late-binding") == {way}


SAFE = """\
def safe(job):
    try:
        return func(job)
    except Exception:
        return None
def solve(func, items, seconds):
    pool = Pool(2)
    answer = pool.map_async(safe, items)
    answer.wait(timeout=seconds)
    return answer.get()
"""
GETS = """\
def solve(func, items, seconds):
    pool = Pool(2)
    answer = pool.map_async(func, items)
    try:
        {wait}
    except Exception:
        return None
"""


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (SAFE, "let-the-pool-raise"),
        (GETS.format(wait="answer.wait(seconds)"), "let-the-pool-raise"),
        (GETS.format(wait="return answer.get(seconds)"), "catch-the-limit"),
        (GETS.format(wait="return answer.get()"), "let-the-pool-raise"),
    ],
)
def test_what_an_except_catches_with_the_limit(
    plays: Plays, text: str, way: str
) -> None:
    """Only what its own `try` waits for can end with the limit."""
    verdict = judged(ended(plays, 0, 1), NotRaised(expected="TaskFailed: a"), text)
    because = "caught-like-the-limit" if way == "catch-the-limit" else "caught"
    assert chosen(verdict, "swallowed-exception") == {because, way}


@pytest.mark.parametrize(
    ("body", "way", "lines"),
    [
        (
            "values = [None, None]\n    values[1] = go()\n    values[0] = own()\n"
            "    return values",
            "which-is-stored-where",
            [5],
        ),
        (
            "both = own(), answer.get()\n    pool.join()\n    return both",
            "store-each-then-join",
            [2],
        ),
        (
            "both = own(), box[0]\n    pool.join()\n    return both",
            "store-then-join",
            [2],
        ),
        ("both = None, None\n    return both", "where-the-pair-is-made", [3]),
    ],
)
def test_where_two_values_are_swapped(
    plays: Plays, body: str, way: str, lines: list[int]
) -> None:
    """A line without values does not swap them; each call that is stored is named."""
    fact = WrongValue(expected=(A, B), actual=[B, A])
    verdict = judged(ended(plays, 0, 1), fact, f"def solve(task, own):\n    {body}\n")
    assert way in chosen(verdict, "values-swapped")
    assert quoted(verdict) == lines


FAILED = ["TaskFailed", B]


@pytest.mark.parametrize(
    ("values", "errors", "actual", "way"),
    [
        ("out.append", "out.append", [B, C, A], "ask-each-in-its-try"),
        ("out.append\n        ", "out.append", [B, C, A], "ask-each-in-its-try"),
        ("results.append\n        ", "errors.append", [B, C, A], "ask-in-order"),
        ("keep", "keep_error", [B, C, A], "ask-in-order"),
        ("keep", "keep_error", [FAILED, C, A], "ask-each-in-its-try"),
        ("lambda v: out.append(v)", "out.append", [B, C, A], "ask-each-in-its-try"),
    ],
)
def test_where_two_callbacks_store(
    plays: Plays, values: str, errors: str, actual: list[Any], way: str
) -> None:
    """Where failures are stored with the values, each `get()` needs its own `try`."""
    hands = f"pool.apply_async(f, callback={values}, error_callback={errors})"
    fact = WrongValue(expected=[actual[2], *actual[:2]], actual=actual)
    text = f"def solve(f, items):\n    {hands}\n"
    verdict = judged(ended(plays, 1, 2, 0), fact, text)
    assert chosen(verdict, "completion-order") == {way}
    said = " ".join(one.doing for one in verdict.evidence)
    assert ("as `error_callback` does" in said) is (way == "ask-each-in-its-try")


SENT = "Queue objects should only be shared between processes through inheritance"
LEFT_OUT = {"leave-out", "return-it-instead"}
PASSED = {"instead-of-the-pool", "in-its-args"}


@pytest.mark.parametrize(
    ("head", "message", "words"),
    [
        ("map_catching(func, items, processes=2)", SENT, LEFT_OUT),
        ("map_catching(f, i, processes=2)", SENT.replace("Queue", "Lock"), LEFT_OUT),
        ("crunch(work, items)", SENT, LEFT_OUT),
        ("results_from_processes(task, items)", SENT, PASSED),
        ("append_all(append, records)", SENT.replace("Queue", "Lock"), PASSED),
    ],
)
def test_what_a_pool_is_not_sent(
    plays: Plays, head: str, message: str, words: set[str]
) -> None:
    """The pool stays where the exercise asks for one, or where a value will do."""
    call = "pool.starmap(f, [(x, out) for x in items])"
    stack = (plays.frame(2, call),)
    error = Raised(type="RuntimeError", message=message, phase="call", stack=stack)
    run = plays.run(Outcome.RAISED, raised=error)
    text = f"def {head}:\n    {call}\n"
    verdict = judged(run, CallRaised(), text, head.partition("(")[0])
    assert chosen(verdict, "lock-sent-to-pool") == words
    what = message.partition(" ")[0].lower()
    assert f" the {what} " in verdict.try_next


def counted(plays: Plays, body: str, rows: dict[int, int]) -> Verdict:
    """Return the verdict on numbers of workers for these jobs, on 2 CPUs."""
    fact = WrongValue(
        jobs=list(rows),
        machines=[(2, 2)],
        expected=[[1] * len(rows)],
        actual=[list(rows.values())],
    )
    text = f"def worker_count(jobs):\n    {body}\n"
    return judged(plays.run(), fact, text, "worker_count")


@pytest.mark.parametrize(
    ("body", "rows", "way"),
    [
        ("return min(max(jobs, 0), n) or n", {0: 2, 1: 1, 3: 2}, "one-for-negative"),
        ("return max(1, n)", {0: 2, 1: 2, 3: 2}, "the-smaller-number"),
        ("return max(1, n)", {-1: 2, 1: 2}, "the-smaller-number"),
        ("return min(jobs, n) or n", {-1: 2, 1: 1}, "one-for-negative"),
    ],
)
def test_no_jobs_and_too_many_workers(
    plays: Plays, body: str, rows: dict[int, int], way: str
) -> None:
    """The smaller number does not help code that returns it for all other jobs."""
    verdict = counted(plays, body, rows)
    assert way in chosen(verdict, "more-workers-than-jobs")
