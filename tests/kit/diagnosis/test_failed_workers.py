"""What ended a thread or process, and what a function never reached."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable

import pytest

from autograder.diagnosis import diagnose
from autograder.evidence import Frame, Outcome, Raised, Role, Run, ThreadFailure
from autograder.facts import (
    CallDeadlocked,
    Fact,
    LostUpdate,
    NeverRan,
    NotJoined,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.made_up_plays import FILE, Plays

WRONG = WrongValue(expected=[1], actual=[])
LOST = LostUpdate(expected=6, actual=3)


def judged(run: Run, fact: Fact, text: str) -> Verdict:
    """Return the verdict on a program."""
    return diagnose(fact, run, source=text.splitlines(), exercise="solve")


def failed(plays: Plays, name: str, text: str, mark: str, error: Exception) -> Run:
    """Make a play in which a thread ended at the line that holds a mark."""
    lines = text.splitlines()
    number = next(n for n, line in enumerate(lines, 1) if mark in line)
    source = lines[number - 1].strip()
    at = Frame(file=FILE, line=number, function="work", source=source)
    raised = Raised(
        type=type(error).__name__, message=str(error), phase="call", stack=(at,)
    )
    failure = ThreadFailure(actor_name=name, raised=raised)
    run: Run = plays.run(thread_failures=(failure,))
    return run


PROGRAM = """\
def work(produce, end):
    {}

def solve(produce):
    start(target=work)
"""


@pytest.mark.parametrize(
    ("name", "mistake"),
    [
        ("Process-1", "exception-in-a-process"),
        ("SpawnProcess-2", "exception-in-a-process"),
        ("MainThread", "exception-in-a-process"),
        ("Thread-1 (work)", "exception-in-a-thread"),
        ("worker", "exception-in-a-thread"),  # no process is in sight
    ],
)
def test_a_process_is_told_from_a_thread(plays: Plays, name: str, mistake: str) -> None:
    """By the name that the library gave it."""
    text = PROGRAM.format("end.put(1)")
    run = failed(plays, name, text, "put", AttributeError("no put"))
    verdict = judged(run, WRONG, text)
    assert verdict.mistake == mistake
    assert ("PROCESS" in verdict.happened) is mistake.endswith("process")


def refusal(call: Callable[[], object]) -> Exception:
    """Return what Python says to a call."""
    with pytest.raises((RuntimeError, TypeError)) as caught:
        call()
    error: Exception = caught.value
    return error


def sends_nothing() -> object:
    """Leave the argument of `send` out."""
    end: object = multiprocessing.Pipe()[0]
    return getattr(end, "send")()  # noqa: B009 - the checker of types would object


def calls_an_end() -> object:
    """Call an end of a pipe."""
    end: Callable[[], object] = multiprocessing.Pipe()[0]  # type: ignore[assignment]
    return end()


def calls_a_number() -> object:
    """Call a number."""
    number: Callable[[], object] = 1  # type: ignore[assignment]
    return number()


@pytest.mark.parametrize(
    ("line", "call", "words"),
    [
        ("produce(end.send())", sends_nothing, "without calling it"),
        ("produce(end)", calls_an_end, "got a `Connection`"),
        ("produce(1)", calls_a_number, "read the message"),
        ("produce(end.send)", calls_an_end, "read the message"),  # the task's own
        ("end.put(1)", calls_an_end, "read the message"),
    ],
)
def test_what_sends_is_passed_as_a_method(
    plays: Plays, line: str, call: Callable[[], object], words: str
) -> None:
    """Where `produce` gets an end, or what `send()` returns, it needs the method.

    Only of what is called it is said that it should not be.
    """
    text = PROGRAM.format(line)
    run = failed(plays, "Process-1", text, line, refusal(call))
    verdict = judged(run, WRONG, text)
    assert verdict.mistake == "exception-in-a-process"
    assert words in verdict.try_next


@pytest.mark.parametrize(
    ("attribute", "mistake"),
    [("get_lock", "value-has-no-lock"), ("lock", "exception-in-a-process")],
)
def test_a_value_without_a_lock(plays: Plays, attribute: str, mistake: str) -> None:
    """Only where `get_lock` is what the value does not have."""
    text = PROGRAM.format("with end.get_lock():")
    with pytest.raises(AttributeError) as caught:
        getattr(plays, attribute)
    run = failed(plays, "Process-1", text, "get_lock", caught.value)
    verdict = judged(run, WRONG, text)
    assert verdict.mistake == mistake
    assert "__init__" not in verdict.try_next


TAKEN_ONCE = """\
def solve(counter):
    lock.acquire()
    for _ in range(3):
        counter.value += 1
        lock.release()
"""
EACH_TURN = TAKEN_ONCE.replace(
    "        counter", "        lock.acquire()\n        counter"
)
NO_LOOP = "def solve(counter):\n    lock.acquire()\n    lock.release()\n"


@pytest.mark.parametrize(
    ("text", "found"), [(TAKEN_ONCE, True), (EACH_TURN, False), (NO_LOOP, False)]
)
@pytest.mark.parametrize("fact", [LOST, CallDeadlocked(), NeverRan(labels=["t"])])
def test_a_loop_releases_more_often_than_it_takes(
    plays: Plays, text: str, fact: Fact, *, found: bool
) -> None:
    """The lock is taken above the loop, and nowhere in it."""
    error = refusal(threading.Lock().release)
    run = failed(plays, "Thread-1", text, "lock.release", error)
    assert (judged(run, fact, text).mistake == "release-in-the-loop") is found
    other = failed(plays, "Thread-1", text, "lock.release", RuntimeError("other"))
    assert judged(other, fact, text).mistake != "release-in-the-loop"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("    return here.recv()\n    p.join()", True),
        ("    for p in ps:\n        return 1\n        p.join()", True),
        ("    if x:\n        return 1\n    p.join()", False),
        ("    if x:\n        return 1\n    else:\n        p.join()", False),
        ("    def work():\n        return 1\n    p.join()", False),
        ("    try:\n        return 1\n    finally:\n        p.join()", False),
        ("    return 1", False),
    ],
)
def test_a_join_below_a_return(plays: Plays, body: str, *, found: bool) -> None:
    """A block that was left by then, or another block, does not count."""
    text = f"def other():\n    return 0\n\ndef solve(x):\n    p.start()\n{body}\n"
    verdict = judged(plays.run(), NotJoined(count=1), text)
    assert (verdict.mistake == "join-below-return") is found
    assert judged(plays.run(), WRONG, text).mistake != "join-below-return"


@pytest.mark.parametrize(
    ("lock", "call", "found"),
    [
        ("multiprocessing.Lock()", "pool.apply_async(work, (lock, x))", True),
        ("multiprocessing.Lock()", "pool.apply_async(\n        work, (lock, x))", True),
        ("multiprocessing.Lock()", "pool.apply_async(work, (x,))", False),
        ("manager.Lock()", "pool.apply_async(work, (lock, x))", False),
    ],
)
def test_a_lock_in_the_arguments_of_a_pool(
    plays: Plays, lock: str, call: str, *, found: bool
) -> None:
    """No task ran; the exception that says why may be dropped."""
    text = f"def solve(x):\n    lock = {lock}\n    {call}\n"
    error = Raised(type="ChildFailed", message="", phase="call")
    run = plays.run(Outcome.RAISED, raised=error)
    fact = NeverRan(labels=["t"])
    assert (judged(run, fact, text).mistake == "lock-sent-to-pool") is found
    came = plays.arrival("t", 1, 0, 0, role=Role.PROCESS)
    ran = plays.run(arrivals=(came,), steps=plays.steps(1))
    assert judged(ran, fact, text).mistake != "lock-sent-to-pool"
