"""The advice fits the program: one mistake can be made in several ways."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis.words import shown
from autograder.evidence import (
    Event,
    Frame,
    Outcome,
    Raised,
    Role,
    Run,
    ThreadFailure,
    Waiter,
)
from autograder.facts import (
    CallRaised,
    CallStuck,
    ChildRaised,
    RanIn,
    ReturnedEarly,
    WrongValue,
)
from tests.kit.diagnosis.verdict_readings import chosen, judged, quoted
from tests.kit.made_up_plays import Plays

TOKENS = {f"task:{n}": f"task:{n}-abc" for n in range(3)}
VALUES = list(TOKENS.values())
HEAD = "def solve(tasks):\n"


@pytest.mark.parametrize(
    ("line", "way"),
    [
        ("    for future in as_completed(futures):", "as-submitted"),
        ("    return list(pool.imap_unordered(f, tasks))", "use-imap"),
        ("    values.append(task())", "at-its-place"),
    ],
)
def test_how_to_keep_the_order(plays: Plays, line: str, way: str) -> None:
    """What yields results as they come is replaced by what keeps the order."""
    ended = [plays.arrival(f"task:{n}", n + 1, 0, 2 - n) for n in range(3)]
    run = plays.run(arrivals=tuple(ended), steps=plays.steps(3), tokens=TOKENS)
    fact = WrongValue(expected=VALUES, actual=VALUES[::-1])
    assert chosen(judged(run, fact, HEAD + line), "completion-order") == {way}


@pytest.mark.parametrize(
    ("line", "inside", "way"),
    [
        ("t = Thread(target=task())", False, "pass-the-name"),
        ("t = Thread(target=work(task, len(x)))", True, "pass-the-name"),
        ("t = Thread(target=values.append(task()))", False, "write-a-function"),
        ("t = Thread(target=task(), args=(len(x),))", False, "pass-the-name"),
        ("t = Thread(target=save, args=(task(),))", False, "call-it-in-the-target"),
        ("t = Thread(target=found.append, args=(task(),))", False, "write-a-function"),
        ("pool.submit(task())", False, "pass-to-submit"),
        ("pool.submit(values.append(task()))", False, "write-a-function"),
    ],
)
def test_what_to_pass_on(plays: Plays, line: str, inside: bool, way: str) -> None:
    """Without the outer parentheses, an inner call is still made."""
    text = f"def solve(task):\n    {line}\ndef work(task, n):\n    task()\n"
    stack = (plays.frame(2, line), *((plays.frame(4, "task()"),) if inside else ()))
    came = plays.arrival("task", 0, 0, 1, role=Role.MAIN, stack=stack)
    run = plays.run(arrivals=(came,), steps=plays.steps(2))
    fact = RanIn(label="task", wanted=Role.THREAD, got=Role.MAIN)
    verdict = judged(run, fact, text)
    why = "computed-first" if "args=(task()" in line else "value-passed"
    assert chosen(verdict, "called-instead-of-passed") == {why, way}


def event(name: str, pid: int, line: int, source: str) -> Event:
    """Make an event of a pipe's end, at a line of the student's."""
    at = Frame(file="threads.py", line=line, function="f", source=source)
    return Event(name=name, pid=pid, tid=pid, time=line, obj=f"end {pid}", at=at)


def ended_with(plays: Plays, kind: str, line: int, source: str) -> Run:
    """Make a play with a pipe, which ended with an exception."""
    at = (plays.frame(line, source),)
    message = "handle is closed" if kind == "OSError" else "the end"
    error = Raised(type=kind, message=message, phase="call", stack=at)
    begun = event("pipe send begin", 1, 2, "here.send(1)")
    run: Run = plays.run(Outcome.RAISED, raised=error, events=(begun,))
    return run


@pytest.mark.parametrize(
    ("kind", "last", "choices"),
    [
        ("EOFError", "return value", {"nothing-more", "decide-there"}),
        ("EOFError", "raise ChildFailed(1, '')", {"nothing-more", "child-died"}),
        ("BrokenPipeError", "return value", {"no-way-through", "receive-it-all"}),
        (
            "ConnectionResetError",
            "raise ChildFailed(1, '')",
            {"no-way-through", "receive-it-all"},
        ),
    ],
)
def test_what_the_end_means(
    plays: Plays, kind: str, last: str, choices: set[str]
) -> None:
    """Nothing more will come; or a message was still on its way."""
    text = f"{HEAD}    here.send(1)\n    value = here.recv()\n    {last}\n"
    run = ended_with(plays, kind, 3, "value = here.recv()")
    verdict = judged(run, CallRaised(), text)
    assert chosen(verdict, "partner-gone") == choices
    assert quoted(verdict) == [3]


def test_a_child_ends_with_the_conversation(plays: Plays) -> None:
    """It need not know who closed the other end."""
    run = ended_with(plays, "EOFError", 3, "here.recv()")
    assert run.raised is not None
    failure = ThreadFailure(actor_name="Process-1", raised=run.raised)
    run = replace(run, outcome=Outcome.RETURNED, raised=None)
    run = replace(run, thread_failures=(failure,))
    verdict = judged(run, ChildRaised(type="EOFError"), f"{HEAD}    here.recv()\n")
    assert chosen(verdict, "partner-gone") == {"nothing-more", "end-the-child"}


CLOSES = """\
def solve(task):
    here, there = Pipe()
    {early}
    child = Process(target=work)
    child.start()
    {late}
    here.recv()
"""


@pytest.mark.parametrize(
    ("early", "late", "closed", "way", "lines"),
    [
        ("pass", "here.close()", 6, "close-after-the-last", [6, 7]),
        ("there.close()", "here.close()", 6, "close-after-the-last", [6, 7]),
        ("there.close()", "pass", 3, "close-when-done", [7]),
        ("pass", "there.close()", 6, "close-when-done", [7]),
        ("pass", "here.close()", 9, "close-when-done", [7]),
    ],
)
def test_when_to_close(
    plays: Plays, early: str, late: str, closed: int, way: str, lines: list[int]
) -> None:
    """The line that closed the end is quoted if it ran, and names the same end."""
    run = ended_with(plays, "OSError", 7, "here.recv()")
    close = event("pipe close", 1, closed, "x.close()")
    run = replace(run, events=(*run.events, close))
    verdict = judged(run, CallRaised(), CLOSES.format(early=early, late=late))
    assert chosen(verdict, "used-after-close") == {way, "final-here"}
    assert quoted(verdict) == lines


@pytest.mark.parametrize(
    ("early", "top", "words", "lines"),
    [
        (
            "there.close()",
            "x = 0\n",
            {"close-after-the-start", "final-for-the-child"},
            [4, 2],
        ),
        (
            "there.close()",
            "here, there = Pipe()\n",
            {"close-after-the-start", "final-for-the-child"},
            [4, 2],
        ),
        (
            "pass",
            "here, there = Pipe()\n",
            {"one-pipe-for-each-call", "final-for-later-calls"},
            [1, 2],
        ),
    ],
)
def test_a_child_gets_no_end_that_is_closed(
    plays: Plays, early: str, top: str, words: set[str], lines: list[int]
) -> None:
    """It fails in the first call, wherever the pipe was created."""
    text = CLOSES.format(early=early, late="pass")
    text = text.replace("    here, there = Pipe()\n", "")
    text = f"{top}def work(): here.recv()\n{text}"
    run = ended_with(plays, "OSError", 2, "here.recv()")
    assert run.raised is not None
    failure = ThreadFailure(actor_name="Process-1", raised=run.raised)
    run = replace(run, outcome=Outcome.RETURNED, raised=None)
    run = replace(run, thread_failures=(failure,))
    verdict = judged(run, ChildRaised(type="OSError"), text)
    assert chosen(verdict, "used-after-close") == words
    assert quoted(verdict) == lines


@pytest.mark.parametrize(
    ("body", "way", "lines"),
    [
        ("    t.join()\n    return\n", "keep-them-all", [3]),
        ("    for t in ts:\n        t.join()\n    return\n", "keep-them-all", [4]),
        (
            "    for t in ts:\n        t.join()\n        return\n",
            "return-below",
            [4, 5],
        ),
        ("    for t in ts:\n        return\n    t.join()\n", "keep-them-all", [5]),
    ],
)
def test_a_return_among_the_joins(
    plays: Plays, body: str, way: str, lines: list[int]
) -> None:
    """It ends the loop; elsewhere it ends nothing too early."""
    tasks = plays.arrival("task:0", 1, 0, 0), plays.arrival("task:1", 2, 0, None)
    steps = (*plays.steps(2), *plays.steps(1, returned=True))
    run = plays.run(arrivals=tasks, steps=steps)
    fact = ReturnedEarly(labels=["task:1"])
    verdict = judged(run, fact, f"{HEAD}    start()\n{body}")
    assert chosen(verdict, "join-incomplete") == {way}
    assert quoted(verdict) == lines


@pytest.mark.parametrize(
    ("condition", "because"),
    [
        ("not found.get('value')", "until-true"),
        ("not found", "until-true"),
        ("not done.is_set()", "until-changed"),
        ("not all(x.done() for x in futures)", "until-changed"),
        ("len(found) < 3", "until-changed"),
    ],
)
def test_why_a_loop_goes_on(plays: Plays, condition: str, because: str) -> None:
    """A value that counts as false is one that is not there yet, for such a loop."""
    text = f"{HEAD}    while {condition}:\n        pass\n"
    at = plays.frame(3, "pass")
    waiter = Waiter(actor=plays.actor(0), awaits=Awaited.CALL, at=at)
    run = plays.run(Outcome.STUCK, waiters=(waiter,))
    assert chosen(judged(run, CallStuck(), text), "busy-wait") == {because}


@pytest.mark.parametrize(
    ("run_of_it", "own_line", "way"),
    [
        ("    def run(self):\n        self.task()\n", 4, "assign-in-run"),
        ("    def __init__(self):\n        self.result = None\n", 0, "define-run"),
    ],
)
def test_where_the_value_is_kept(
    plays: Plays, run_of_it: str, own_line: int, way: str
) -> None:
    """In `run`, which may be missing."""
    stack = (plays.frame(own_line, "self.task()"),) if own_line else ()
    came = plays.arrival("task", 1, 0, 1, stack=stack)
    run = plays.run(arrivals=(came,), steps=plays.steps(2))
    text = f"class Named(Thread):\n    x = 1\n{run_of_it}"
    verdict = judged(run, WrongValue(expected="x", actual=None), text, "Named")
    assert chosen(verdict, "result-not-kept") == {"only-what-is-stored", way}
    assert quoted(verdict) == [own_line or 1]


@pytest.mark.parametrize(
    ("actual", "because"),
    [([VALUES[0]], "later-ones-move"), ([VALUES[0], None], "reason-is-lost")],
)
def test_what_is_lost_with_a_failure(
    plays: Plays, actual: list[Any], because: str
) -> None:
    """The places of the other results, or only the reason."""
    run = replace(plays.together(2), tokens=TOKENS)
    expected = [VALUES[0], ["TaskFailed", VALUES[1]]]
    text = f"{HEAD}    try:\n        f()\n    except Exception:\n        pass\n"
    verdict = judged(run, WrongValue(expected=expected, actual=actual), text)
    assert chosen(verdict, "failures-left-out") == {because}
    assert quoted(verdict) == [4]


def test_an_exception_is_shown_as_one() -> None:
    """The scenarios report it as a list of its type and its message."""
    assert shown([1, ["TaskFailed", VALUES[2]]], TOKENS) == "[1, TaskFailed('task:2')]"
    assert shown(["TaskFailed", "x"], TOKENS) == "['TaskFailed', 'x']"


def test_the_right_items_in_another_order(plays: Plays) -> None:
    """No cause is known, but where to look is."""
    run = plays.run()
    order = judged(run, WrongValue(expected=[1, 2], actual=[2, 1]), HEAD)
    value = judged(run, WrongValue(expected=[1, 2], actual=[2, 2]), HEAD)
    assert (order.mistake, value.mistake) == ("", "")
    assert order.try_next != value.try_next
