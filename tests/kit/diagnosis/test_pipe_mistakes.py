"""Mistakes with pipes: the same ending, with other events, has another cause."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import (
    Actor,
    Event,
    Frame,
    Outcome,
    Raised,
    Role,
    Run,
    ThreadFailure,
    Waiter,
)
from autograder.facts import Fact, FactKind

PARENT, CHILD, OTHER = 10, 11, 12
OURS, THEIRS = "socket:[1]", "socket:[2]"
TEXT = """\
def ask(task, value):
    while ours.poll():
        items.append(ours.recv())
    if value is None:
        child = Process(target=work, args=(task, theirs)).start()
    return [queue.get() for _ in Queue()]
"""
Step = tuple[int, str, str]  # who, which event, which end

MADE: list[Step] = [(PARENT, "pipe end made", OURS), (PARENT, "pipe end made", THEIRS)]


def at(line: int) -> Frame:
    """Make a line of the student's."""
    return Frame(file="pipe_ends.py", line=line, function="ask", source="x()")


def events_of(*steps: Step) -> tuple[Event, ...]:
    """Make events, after those of a pipe that is made."""
    return tuple(
        Event(name=name, pid=who, tid=who, time=n, obj=end, at=at(n))
        for n, (who, name, end) in enumerate([*MADE, *steps])
    )


def waiter(who: int, what: Awaited, *holders: int) -> Waiter:
    """Make somebody who waits."""
    role = Role.MAIN if who == PARENT else Role.PROCESS
    actor = Actor(pid=who, tid=who, role=role)
    return Waiter(actor=actor, awaits=what, at=at(who), holders=frozenset(holders))


def named(
    run: Run, kind: FactKind = FactKind.DEADLOCKED, text: str = TEXT, **data: Any
) -> str:
    """Name the mistake."""
    run = replace(run, module_file="pipe_ends.py")
    fact = Fact.of(kind, **data)
    return diagnose(fact, run, source=text.splitlines(), exercise="ask").mistake


def dead(events: tuple[Event, ...], *waiters: Waiter) -> Run:
    """Make a deadlocked play."""
    return Run(scenario="s", outcome=Outcome.DEADLOCKED, events=events, waiters=waiters)


SENDS, RECEIVES = "pipe send begin", "pipe recv begin"
ROOM, MESSAGE, JOIN = Awaited.PIPE_ROOM, Awaited.MESSAGE, Awaited.CHILD_END


@pytest.mark.parametrize(
    ("expected", "steps", "waiters"),
    [
        (
            "join-before-recv",
            [(CHILD, SENDS, THEIRS)],
            [waiter(PARENT, JOIN, CHILD), waiter(CHILD, ROOM, PARENT)],
        ),
        (
            "both-send-first",
            [(CHILD, SENDS, THEIRS), (PARENT, SENDS, OURS)],
            [waiter(PARENT, ROOM, CHILD), waiter(CHILD, ROOM, PARENT)],
        ),
        (
            "both-receive-first",
            [(CHILD, RECEIVES, THEIRS), (PARENT, RECEIVES, OURS)],
            [waiter(PARENT, MESSAGE, CHILD), waiter(CHILD, MESSAGE, PARENT)],
        ),
        (
            "other-end-open",
            [(PARENT, RECEIVES, OURS)],
            [waiter(PARENT, MESSAGE, PARENT)],
        ),
        (
            "conversation-not-ended",
            [(PARENT, SENDS, OURS), (CHILD, RECEIVES, THEIRS)],
            [waiter(PARENT, JOIN, CHILD), waiter(CHILD, MESSAGE, PARENT)],
        ),
        (
            "wrong-end",
            [(PARENT, RECEIVES, THEIRS), (CHILD, RECEIVES, THEIRS)],
            [waiter(PARENT, MESSAGE, PARENT), waiter(CHILD, MESSAGE, PARENT)],
        ),
        (
            "shared-end",
            [(CHILD, RECEIVES, THEIRS), (OTHER, RECEIVES, THEIRS)],
            [waiter(PARENT, JOIN, CHILD), waiter(CHILD, MESSAGE, PARENT)],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_deadlocks_are_told_apart(
    expected: str, steps: list[Step], waiters: list[Waiter]
) -> None:
    """By who stands in which action, on which end, held by whom."""
    assert named(dead(events_of(*steps), *waiters)) == expected


def test_two_threads_of_one_process_may_share_an_end_elsewhere() -> None:
    """Where no rule forbids it, it is not called the cause of a deadlock."""
    events = events_of((PARENT, SENDS, OURS), (CHILD, RECEIVES, THEIRS))
    thread = replace(events[2], name=RECEIVES, tid=99, time=9)
    run = dead((*events, thread), waiter(CHILD, MESSAGE, PARENT))
    assert named(run) == ""
    assert named(run, FactKind.SHARED_END, end=OURS) == "shared-end"


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (FactKind.RAISED, {}),
        (FactKind.DEADLOCKED, {}),
        (FactKind.STUCK, {}),
        (FactKind.WRONG_VALUE, {"expected": [1, None, 2], "actual": [1, 2]}),
        (FactKind.WRONG_VALUE, {"expected": ["a", "b"], "actual": ["b", "c"]}),
        (FactKind.PROCESS_COUNT, {"label": "t", "wanted": 4, "got": 1}),
        (FactKind.CHILD_FAILED, {"type": "ValueError"}),
        (FactKind.OTHER, {"message": "something else"}),
    ],
    ids=str,
)
def test_words_alone_name_no_cause(kind: FactKind, data: dict[str, Any]) -> None:
    """A text that holds every word a rule looks for, and a play without trouble."""
    events = events_of((PARENT, SENDS, OURS), (CHILD, RECEIVES, THEIRS))
    run = Run(scenario="s", outcome=Outcome.RETURNED, events=events)
    assert named(run, kind, **data) == ""


def test_an_exception_comes_before_the_open_end() -> None:
    """A child that failed explains why nothing more came."""
    run = dead(events_of((PARENT, RECEIVES, OURS)), waiter(PARENT, MESSAGE, PARENT))
    error = Raised(type="TypeError", message="oops", phase="call", stack=(at(3),))
    failure = ThreadFailure(actor_name="MainThread", raised=error)
    assert named(replace(run, thread_failures=(failure,))) == "exception-in-a-process"


def test_values_are_not_swapped_where_one_message_may_overtake_another() -> None:
    """Two threads of the child send on one end: which comes first is not written."""
    events = events_of((CHILD, SENDS, THEIRS), (CHILD, SENDS, THEIRS))
    run = Run(scenario="s", outcome=Outcome.RETURNED, events=events)
    pair: dict[str, Any] = {"expected": ("left", "right"), "actual": ("right", "left")}
    assert named(run, FactKind.WRONG_VALUE, **pair) == "values-swapped"
    helper = replace(events[3], tid=99)
    run = replace(run, events=(*events[:3], helper))
    assert named(run, FactKind.WRONG_VALUE, **pair) == ""


def returned(*steps: Step, failed: str = "") -> Run:
    """Make a play that returned; a child may have failed as it sent."""
    error = Raised(type=failed, message="", phase="call", stack=(at(3),))
    failures = (ThreadFailure(actor_name="Process-1", raised=error),) if failed else ()
    run = Run(scenario="s", outcome=Outcome.RETURNED, events=events_of(*steps))
    return replace(run, thread_failures=failures)


@pytest.mark.parametrize("error", ["BrokenPipeError", "ConnectionResetError"])
def test_who_sends_to_nobody_is_not_the_cause_of_a_wrong_value(error: str) -> None:
    """The receiver left before: that has a cause of its own."""
    data: dict[str, Any] = {"expected": ["a", "b"], "actual": ["b"]}
    run = returned((CHILD, SENDS, THEIRS), failed=error)
    assert named(run, FactKind.WRONG_VALUE, **data) == ""
    run = returned((CHILD, SENDS, THEIRS), failed="TypeError")
    assert named(run, FactKind.WRONG_VALUE, **data) == "exception-in-a-process"


def test_one_message_was_received_and_there_is_a_loop_for_more() -> None:
    """It stopped for another reason."""
    data: dict[str, Any] = {"expected": ["a", "b"], "actual": ["a"]}
    run = returned((PARENT, RECEIVES, OURS), (PARENT, "pipe recv end", OURS))
    once = "def ask(task):\n    items.append(ours.recv())\n"
    again = f"{once}    while ours.poll():\n        items.append(ours.recv())\n"
    assert named(run, FactKind.WRONG_VALUE, text=once, **data) == "one-recv-for-all"
    assert named(run, FactKind.WRONG_VALUE, text=again, **data) != "one-recv-for-all"


def test_a_value_that_was_sent_did_not_go_as_an_argument() -> None:
    """The child did not wait for it, and the advice is to do that."""
    data: dict[str, Any] = {"label": "task", "missing": "pipe recv"}
    steps = [(CHILD, SENDS, THEIRS), (PARENT, RECEIVES, OURS)]
    assert named(returned(*steps), FactKind.PIPE_UNUSED, **data) == "value-not-sent"
    sent = returned((PARENT, SENDS, OURS), (PARENT, "pipe send end", OURS), *steps)
    assert named(sent, FactKind.PIPE_UNUSED, **data) == ""
    advice = diagnose(Fact.of(FactKind.PIPE_UNUSED, **data), sent).try_next
    assert "`recv()` in the child" in advice


def test_a_child_is_killed_because_the_limit_of_a_poll_ran_out() -> None:
    """The limit is the cause where it did run out."""
    text = "def ask(task):\n    if not ours.poll(LIMIT):\n        child.terminate()\n"
    run = returned((PARENT, "pipe poll", OURS))
    kind = FactKind.CHILD_KILLED
    late = replace(run, outlasts=True)
    assert named(late, kind, text, child=CHILD) == "poll-gives-up"
    assert named(run, kind, text, child=CHILD) == "ended-by-force"


KEPT = """\
got = []
def work(end):
    got.append(end.recv())
    end.send(1)
def ask(task):
    Process(target=work).start()
    return mine, got[0]
"""


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("", "", True),
        ("    got.append(", "    global got\n    got = (", True),
        ("    got.append(", "    self.got = (", True),
        ("    got.append(", "    got = (", False),  # a name of the child's own
        ("end.send(1)", "end.send(got)", False),  # it is sent
        ("got[0]", "0", False),  # the parent does not miss it
        ("Process(", "Queue(", False),
    ],
)
@pytest.mark.parametrize("raises", [True, False])
def test_a_child_keeps_what_it_should_send(
    old: str, new: str, *, found: bool, raises: bool
) -> None:
    """It received something, and stores it where only it can see it."""
    text = KEPT.replace(old, new) if old else KEPT
    run = returned((CHILD, RECEIVES, THEIRS), (CHILD, "pipe recv end", THEIRS))
    data: dict[str, Any] = {"expected": ("a", "b"), "actual": ("a", None)}
    kind = FactKind.WRONG_VALUE
    events = [replace(e, at=at(3)) if e.pid == CHILD else e for e in run.events]
    run = replace(run, events=tuple(events))
    if raises:
        error = Raised(type="IndexError", message="", phase="call", stack=(at(7),))
        run = replace(run, outcome=Outcome.RAISED, raised=error)
        kind, data = FactKind.RAISED, {}
    assert (named(run, kind, text=text, **data) == "not-shared") is found


def test_a_child_that_ended_comes_before_the_open_end() -> None:
    """It took a value for the end; the end that is open only hides that."""
    steps: list[Step] = [
        (CHILD, RECEIVES, THEIRS),
        (CHILD, "pipe recv end", THEIRS),
        (CHILD, SENDS, THEIRS),
        (CHILD, "pipe send end", THEIRS),
        (CHILD, RECEIVES, THEIRS),
        (CHILD, "pipe recv end", THEIRS),
    ]
    waits = waiter(PARENT, MESSAGE, PARENT)
    last: Step = (PARENT, RECEIVES, OURS)
    ended = dead(events_of(*steps, (CHILD, "process end", ""), last), waits)
    assert named(ended) == "value-taken-for-end"
    marks = TEXT + "def other():\n    ours.send(None)\n"
    for text, sent in ((TEXT, False), (marks, False), (TEXT + "    {}", True)):
        lines = text.format("ours.send(None)").splitlines()
        fact = Fact.of(FactKind.DEADLOCKED)
        run = replace(ended, module_file="pipe_ends.py")
        verdict = diagnose(fact, run, source=lines, exercise="ask")
        assert ("instead of sending the end mark" in verdict.try_next) is sent
    assert named(dead(events_of(*steps, last), waits)) == "other-end-open"


def test_a_pipe_for_all_calls_is_closed_after_the_first() -> None:
    """The line at the top that creates it is quoted."""
    call = "def ask(task):\n    {}here.send(1)\n    here.recv()\n    here.close()\n"
    error = Raised(type="OSError", message="handle is closed", phase="call")
    run = replace(
        Run(scenario="s", outcome=Outcome.RAISED, raised=error),
        module_file="pipe_ends.py",
    )
    top = "here, there = Pipe()\n" + call.format("")
    inside = call.format("here, there = Pipe()\n    ")
    for text, all_calls in ((top, True), (inside, False)):
        fact = Fact.of(FactKind.RAISED)
        verdict = diagnose(fact, run, source=text.splitlines(), exercise="ask")
        assert verdict.mistake == "used-after-close"
        assert ("a later call" in verdict.because) is all_calls
        assert ("inside the function" in verdict.try_next) is all_calls
