"""Every fact has words: short, with the evidence, and without a cause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import (
    Event,
    Frame,
    Leftover,
    Outcome,
    Raised,
    Role,
    Run,
    Stuck,
    ThreadFailure,
    Waiter,
)
from autograder.facts import Fact, FactKind, NeverRan, NotAtOnce, Way
from autograder.report.terminal import verdict_lines
from autograder.report.text import Screen
from tests.kit.made_up_plays import Plays

Golden = Callable[[str, str], None]
Example = tuple[str, Fact, Run]

SOURCE = [
    "import threading",
    "",
    "def gathr(tasks):",
    "    return [task() for task in tasks]",
    "",
    "lock.acquire()",
]

END = "socket:[7]"


def event(name: str, pid: int, time: int, line: int, source: str) -> Event:
    """Make an event of the recorder, about the one end."""
    at = Frame(file="pipe_ends.py", line=line, function="f", source=source)
    return Event(name=name, pid=pid, tid=pid, time=time, obj=END, at=at)


SHARED = (
    event("pipe end made", 10, 1, 5, "ours, theirs = Pipe()"),
    event("pipe recv begin", 11, 2, 8, "conn.recv()"),
    event("pipe recv begin", 12, 3, 8, "conn.recv()"),
)


def fact(kind: FactKind, **data: Any) -> Fact:
    """Make a fact."""
    return Fact.of(kind, **data)


def endings(plays: Plays) -> Iterator[Example]:
    """Yield an example for each way in which a play ends."""

    def waiter(who: int, what: Awaited, line: int, role: Role = Role.THREAD) -> Waiter:
        at = plays.frame(line, "lock.acquire()")
        actor = plays.actor(who, role)
        return Waiter(actor=actor, awaits=what, at=at, held_by="held by Thread-2")

    def raised(name: str, message: str, phase: str = "call") -> Run:
        stack = (plays.frame(4, "x = y"),)
        of_type = message.rpartition(" ")[2] if name == "WireError" else ""
        error = Raised(
            type=name, message=message, phase=phase, stack=stack, of_type=of_type
        )
        run: Run = plays.run(Outcome.RAISED, raised=error)
        return run

    deadlocked, stuck = fact(FactKind.DEADLOCKED), fact(FactKind.STUCK)
    one, two = waiter(0, Awaited.LOCK, 6), waiter(1, Awaited.QUEUE_ITEM, 7)
    other = waiter(2, Awaited.PIPE_DATA, 8, Role.PROCESS)
    dead = Outcome.DEADLOCKED
    yield "deadlock of one", deadlocked, plays.run(dead, waiters=(one,))
    yield "deadlock of two", deadlocked, plays.run(dead, waiters=(one, two))
    yield "deadlock with a process", deadlocked, plays.run(dead, waiters=(one, other))
    again = replace(waiter(1, Awaited.GATE, 7), which="task:1")
    run = plays.run(
        Outcome.STUCK, stuck_reason=Stuck.OVER_AND_OVER, waiters=(one, again)
    )
    yield "stuck: over and over", stuck, run
    for reason in (Stuck.POLLING, Stuck.ENDLESS_LOOP, Stuck.OUTSIDE, None):
        run = plays.run(Outcome.STUCK, stuck_reason=reason, waiters=(one,))
        yield f"stuck: {reason or 'no reason'}", stuck, run
    for code in (0, 3, -9, -11, -63, None):
        run = plays.run(Outcome.CRASHED, exit_code=code)
        yield f"crashed: {code}", fact(FactKind.CRASHED), run
    run = plays.run(Outcome.CRASHED, crash="there was more than one answer")
    yield "crashed: nonsense", fact(FactKind.CRASHED), run
    for name, message in (
        ("ValueError", "not a number"),
        ("NotImplementedError", "TODO 5: one thread for each task"),
        ("EOFError", "EOF when reading a line"),
        ("WireError", "returned an object of type Thread"),
        ("WireError", "returned an object of type ListProxy"),
        ("Empty", ""),
        ("KeyError", ""),
    ):
        last = message.rpartition(" ")[2] if name == "WireError" else ""
        what = f"raised: {name} {last}".rstrip()
        yield what, fact(FactKind.RAISED), raised(name, message)
    not_loaded = fact(FactKind.NOT_LOADED)
    for name, message in (("SyntaxError", "expected ':'"), ("NameError", "no lock")):
        yield f"not loaded: {name}", not_loaded, raised(name, message, "import")
    yield "not loaded: deadlock", not_loaded, plays.run(dead, waiters=(one,))
    run = plays.run(Outcome.STUCK, stuck_reason=Stuck.ENDLESS_LOOP, waiters=(one,))
    yield "not loaded: loop", not_loaded, run
    run = plays.run(Outcome.CRASHED, exit_code=0)
    yield "not loaded: exit", not_loaded, run
    run = plays.run(Outcome.CRASHED, exit_code=-11)
    yield "not loaded: signal", not_loaded, run
    yield "not loaded: odd answer", not_loaded, plays.run(value=3)


def claims(plays: Plays) -> Iterator[Example]:
    """Yield an example for each fact that a claim finds."""
    run = plays.in_turn(3, tokens={"task:0": "task:0-abc", "task:1": "task:1-def"})
    names = {"name": "gather", "present": []}
    yield "missing name", fact(FactKind.MISSING_NAME, **names), run
    data: dict[str, Any]
    yield "not callable", fact(FactKind.NOT_CALLABLE, name="gather", type="int"), run
    data = {"name": "gather", "expected": "gather(tasks)", "actual": "gather()"}
    yield "wrong signature", fact(FactKind.WRONG_SIGNATURE, **data), run
    for name, expected, actual, what in (
        ("type", [1], (1,), ""),
        ("order", ["task:0-abc", "task:1-def"], ["task:1-def", "task:0-abc"], ""),
        ("index", [1, 2, 3], [1, 5, 3], "the list"),
        ("length", [1, 2, 3], [1], ""),
        ("plain", "bees", "bee", "the name of the thread"),
        ("long", list(range(99)), list(range(98)), ""),
        ("none", 3, None, ""),
    ):
        data = {"expected": expected, "actual": actual, "what": what}
        yield f"wrong value: {name}", fact(FactKind.WRONG_VALUE, **data), run
    data = {"label": "task", "wanted": 3, "peak": 1}
    yield "not at once", fact(FactKind.NOT_AT_ONCE, **data), run
    data = {"label": "task", "wanted": Role.MAIN, "got": Role.THREAD}
    yield "ran in", fact(FactKind.RAN_IN, **data), run
    many = [f"task:{number:02}" for number in range(40)]
    yield "never ran: one", fact(FactKind.NEVER_RAN, labels=["task"]), plays.run()
    yield "never ran: many", fact(FactKind.NEVER_RAN, labels=many), plays.run()
    yield "ran twice", fact(FactKind.RAN_TWICE, labels=["task:1"]), run
    early = fact(FactKind.RETURNED_EARLY, labels=["task:1", "task:2"])
    yield "returned early", early, run
    yield "did not return", fact(FactKind.DID_NOT_RETURN, label="background"), run
    yield "too soon", fact(FactKind.TOO_SOON, took=0.5, seconds=0.9), run
    left = (
        Leftover(actor=plays.actor(1), at_gate="task:0"),
        Leftover(actor=plays.actor(2, Role.PROCESS)),
    )
    yield "left behind", fact(FactKind.LEFT_BEHIND, count=2), plays.run(leftovers=left)
    yield "not raised", fact(FactKind.NOT_RAISED, expected="E: task:1-def"), run
    data = {"expected": "E: task:1-def", "actual": "F: oops"}
    yield "wrong exception", fact(FactKind.WRONG_EXCEPTION, **data), run
    yield "overlap", fact(FactKind.OVERLAP, label="inside", inside=3, limit=2), run
    data = {"label": "joined", "inside": 2, "earlier": "task"}
    yield "overlap in time", fact(FactKind.OVERLAP, **data), run
    yield "lost update", fact(FactKind.LOST_UPDATE, expected=4, actual=3), run
    locks = {"locks": ["a.lock"], "after": "the call returned False"}
    held = fact(FactKind.STILL_HELD, way=Way.OTHER, **locks)
    yield "still held", held, plays.run()
    yield "not exercised", fact(FactKind.NOT_EXERCISED, what="nobody waited"), run
    data = {"label": "task", "wanted": 1, "got": 3}
    yield "process count", fact(FactKind.PROCESS_COUNT, **data), run
    yield "child failed", fact(FactKind.CHILD_FAILED, type="EOFError"), run
    yield "shared end", fact(FactKind.SHARED_END, end=END), plays.run(events=SHARED)
    yield "unused end", fact(FactKind.UNUSED_END, end=END), plays.run(events=SHARED)
    yield "not reported", fact(FactKind.NOT_REPORTED), run
    data = {"label": "task", "missing": "pipe recv"}
    yield "pipe unused", fact(FactKind.PIPE_UNUSED, **data), run
    yield "child killed", fact(FactKind.CHILD_KILLED, child=11), run
    yield "returned twice", fact(FactKind.RETURNED_TWICE), run
    yield "not joined", fact(FactKind.NOT_JOINED, count=2), run
    yield "asked at once", fact(FactKind.ASKED_AT_ONCE, values=4, messages=1), run
    sent = fact(FactKind.ASKED_AT_ONCE, ahead=2, at=SHARED[1])
    yield "asked ahead", sent, plays.run(events=SHARED)
    goodbye = fact(FactKind.OTHER_GOODBYE, child=11, at=SHARED[1], extra=True)
    yield "other goodbye", goodbye, plays.run(events=SHARED)
    yield "idle daemons", fact(FactKind.IDLE_DAEMONS, count=2), run
    yield "held long", fact(FactKind.HELD_LONG, label="counter"), run
    yield "other", fact(FactKind.OTHER, message="assert 3 == 4"), run


def all_examples(plays: Plays) -> list[Example]:
    """Return all examples."""
    return [*endings(plays), *claims(plays)]


def stated(example: Example) -> list[str]:
    """Render the verdict on an example, with no mistake to be found."""
    _, found, run = example
    verdict = diagnose(found, run, source=SOURCE, exercise="gather", mistakes=())
    assert verdict.mistake == ""
    return verdict_lines(verdict, Screen())


def test_every_fact_in_words(plays: Plays, golden: Golden) -> None:
    """The words are reviewed here, all of them side by side."""
    text = [
        line.rstrip()
        for example in all_examples(plays)
        for line in (f"=== {example[0]}", *stated(example))
    ]
    golden("facts.txt", "\n".join(text) + "\n")


def test_every_kind_of_fact_has_an_example(plays: Plays) -> None:
    """A new kind of fact needs words, and an example of them."""
    assert {found.kind for _, found, _ in all_examples(plays)} == set(FactKind)


def test_words_are_few(plays: Plays) -> None:
    """What happened, and why that matters, takes less than sixty words."""
    for name, found, run in all_examples(plays):
        verdict = diagnose(found, run, source=SOURCE, mistakes=())
        words = f"{verdict.happened} {verdict.because}".split()
        assert len(words) < 60, name
        assert verdict.happened, name


def test_a_verdict_without_a_play_has_words() -> None:
    """A submission that was refused was never played."""
    verdict = diagnose(fact(FactKind.OTHER, message="it is a link"), None)
    assert verdict.happened == "it is a link"


def test_unseen_exceptions_of_threads_are_told(plays: Plays) -> None:
    """They explain much; those that we raise ourselves explain nothing."""
    stack = (plays.frame(3, "x = y", file="/lib/threading.py"), plays.frame(4, "f()"))
    errors = [
        ThreadFailure(
            actor_name="Thread-1",
            raised=Raised(type=name, message="oops", phase="call", stack=stack),
        )
        for name in ("TypeError", "TaskFailed")
    ]
    run = plays.run(thread_failures=tuple(errors))
    verdict = diagnose(fact(FactKind.NEVER_RAN, labels=["t"]), run, mistakes=())
    (line,) = verdict.evidence
    assert line.doing == "ended with TypeError: oops"
    assert (line.at.file, line.at.line) == ("threads.py", 4) if line.at else False


@pytest.mark.parametrize(
    "found", [NeverRan(labels=["t"]), NotAtOnce(label="t", wanted=2, peak=0)]
)
def test_an_exception_explains_what_did_not_happen(plays: Plays, found: Fact) -> None:
    """The news is the call that raised, not what it did not come to."""
    error = Raised(type="TypeError", message="oops", phase="call")
    run = plays.run(Outcome.RAISED, raised=error)
    assert "TypeError: oops" in diagnose(found, run, mistakes=()).happened


def test_one_process_with_two_threads_was_left_behind(plays: Plays) -> None:
    """What is counted is what the verb agrees with."""
    actors = (replace(plays.actor(n, Role.PROCESS), pid=7) for n in (1, 2))
    run = plays.run(leftovers=tuple(Leftover(actor=actor) for actor in actors))
    verdict = diagnose(fact(FactKind.LEFT_BEHIND, count=2), run, mistakes=())
    assert "1 process was still alive" in verdict.happened


def test_names_of_folders_are_not_shown(plays: Plays) -> None:
    """The submission was copied; where to is nobody's business."""
    for _, found, run in all_examples(plays):
        for line in diagnose(found, run, mistakes=()).evidence:
            assert line.at is None or "/" not in line.at.file


RETURNS = """\
def gather(tasks):
    def work():
        return 1
    found = []
    {first}
    return found  # not this
"""


@pytest.mark.parametrize(
    ("first", "what", "value", "lines"),
    [
        ("found.append(work())", "", None, [6]),
        ("found.append(work())", "the result for no tasks", [2], [6]),
        ("found.append(work())", "the counter", [3], []),
        ("if tasks: return []", "", None, []),
        ("return found", "", None, []),
    ],
)
def test_the_line_that_returns_a_wrong_value_is_named(
    plays: Plays, first: str, what: str, value: list[int] | None, lines: list[int]
) -> None:
    """Where there is one, and the value is what the call returned."""
    source = RETURNS.format(first=first).splitlines()
    found = fact(FactKind.WRONG_VALUE, expected=[1], actual=[2], what=what)
    run = plays.run(value=value)
    verdict = diagnose(found, run, source=source, exercise="gather")
    assert [w.at.line for w in verdict.evidence if w.at] == lines


@pytest.mark.parametrize(
    ("source", "message", "advice"),
    [
        ("raise ValueError(jobs)", "4", "the handout"),
        ("there.recv()", "", "every other end"),
        ("text = input()", "EOF when reading a line", "`input()`"),
    ],
)
def test_the_advice_about_an_exception_fits_the_line(
    plays: Plays, source: str, message: str, advice: str
) -> None:
    """Who raises on purpose, or reads a pipe, has not typed too little."""
    stack = (plays.frame(4, source),)
    error = Raised(type="EOFError", message=message, phase="call", stack=stack)
    run = plays.run(Outcome.RAISED, raised=error)
    verdict = diagnose(fact(FactKind.RAISED), run, source=SOURCE, mistakes=())
    assert advice in verdict.try_next


def test_an_exception_that_was_kept_is_raised_again_at_its_own_line(
    plays: Plays,
) -> None:
    """It was caught where it began: that did not end the call."""
    stack = (plays.frame(9, "raise errors[0]"), plays.frame(4, "task()"))
    error = Raised(type="TaskFailed", message="", phase="call", stack=stack)
    run = plays.run(Outcome.RAISED, raised=error)
    verdict = diagnose(fact(FactKind.RAISED), run, source=SOURCE, mistakes=())
    assert [w.at.line for w in verdict.evidence if w.at] == [4, 9]
    assert "not caught" not in verdict.because
