"""What a pool lost, left or tried again: the cause, and the advice that fits it."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import pytest

from autograder.diagnosis import diagnose
from autograder.evidence import Leftover, Outcome, Raised, Role, Run
from autograder.facts import (
    CallRaised,
    DidNotReturn,
    Fact,
    LeftBehind,
    NeverRan,
    NotAtOnce,
    NotRaised,
    Overlap,
    RanIn,
    RanTwice,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.diagnosis.verdict_readings import chosen, quoted
from tests.kit.made_up_plays import Plays

TOKENS = {f"item:{letter}": f"item:{letter}-abc" for letter in "abc"}
A, B, C = TOKENS.values()
FAILED = ["TaskFailed", B]


def judged(run: Run, fact: Fact, body: str, head: str = "func, items") -> Verdict:
    """Return the verdict on a program."""
    lines = [f"def solve({head}):", *(f"    {one}" for one in body.splitlines())]
    return diagnose(fact, run, source=lines, exercise="solve")


def done(plays: Plays, *order: int, label: str = "item", **more: Any) -> Run:
    """Make a play of items that processes did, and that ended in this order."""
    tasks = [
        plays.arrival(f"{label}:{'abc'[n]}", n + 1, 0, place, role=Role.PROCESS)
        for place, n in enumerate(order)
    ]
    more = {"steps": plays.steps(6), "tokens": TOKENS} | more
    run: Run = plays.run(arrivals=tuple(tasks), **more)
    return run


def raised(plays: Plays, kind: str, message: str, at: int, **more: Any) -> Run:
    """Make a play whose call raised this at a line of the program."""
    frame = replace(plays.frame(at, more.pop("source", "")), function="solve")
    error = Raised(type=kind, message=message, phase="call", stack=(frame,))
    return done(plays, 0, 1, 2, outcome=Outcome.RAISED, raised=error, **more)


POOL = "pool = Pool(2)\nvalue = pool.map(func, items)\n"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"{POOL}pool.close()\npool.join()", [3, 4]),
        (f"{POOL}return value", [2]),
        ("pool = Pool(2)\ntry: return go()\nfinally:\n    pool.close()", [2]),
    ],
)
def test_an_exception_skips_the_lines_below(
    plays: Plays, body: str, lines: list[int]
) -> None:
    """A `finally` runs, and what is not written is not skipped."""
    left = (Leftover(actor=plays.actor(1, Role.PROCESS)),)
    run = raised(plays, "TaskFailed", B, at=3, leftovers=left)
    verdict = judged(run, LeftBehind(count=1), body)
    words = chosen(verdict, "pool-left")
    assert quoted(verdict) == lines
    assert "raised" in words
    assert ("lines-skipped" in words) == (len(lines) == 2)


@pytest.mark.parametrize(
    ("made", "head", "because"),
    [
        ("ProcessPoolExecutor(2)", "func, items, seconds", "executor-ends-nothing"),
        ("ProcessPoolExecutor(2)", "func, items", "not-ended"),
        ("Pool(2)", "func, items, seconds", "not-ended"),
    ],
)
def test_an_executor_does_not_end_late_work(
    plays: Plays, made: str, head: str, because: str
) -> None:
    """Where late work must be given up, another kind of pool is needed."""
    left = (Leftover(actor=plays.actor(1, Role.PROCESS), at_gate="item:a"),)
    run = done(plays, 0, 1, leftovers=left)
    verdict = judged(run, LeftBehind(count=1), f"pool = {made}", head)
    assert {because, "returned"} <= chosen(verdict, "pool-left")


@pytest.mark.parametrize(
    ("line", "way"),
    [("pool.map(each, items)", "pass-a-pair"), ("pool.submit(each, 1)", "at-the-top")],
)
def test_map_passes_one_argument(plays: Plays, line: str, way: str) -> None:
    """An inner function used names of the outer one: `map` must send them along."""

    def each() -> None: ...

    each.__qualname__ = "solve.<locals>.each"
    # Each Python has its own words for it, and its own type.
    with pytest.raises((AttributeError, pickle.PicklingError)) as refused:
        pickle.dumps(each)
    says = str(refused.value)
    run = raised(plays, refused.type.__name__, says, at=2, source=line)
    body = f"def each(item):\n    return item\n{line}"
    assert chosen(judged(run, CallRaised(), body), "not-picklable") == {way}


TRY_AROUND = "try:\n    for x in y:\n        z\nexcept Exception as e:\n    z.append(e)"


@pytest.mark.parametrize(
    ("actual", "body", "named"),
    [
        ([A, FAILED], TRY_AROUND, True),
        ([A], TRY_AROUND, False),
        ([A, FAILED], "for x in y:\n    try: z\n    except E: z", False),
    ],
)
def test_a_loop_ends_at_the_first_failure(
    plays: Plays, actual: list[Any], body: str, named: bool
) -> None:
    """Only if the failure is the last value, and the loop is inside the `try`."""
    fact = WrongValue(expected=[A, FAILED, C], actual=actual)
    verdict = judged(done(plays, 0, 1, 2), fact, body)
    assert (verdict.mistake == "one-try-for-all") == named
    if named:
        assert chosen(verdict, "one-try-for-all") == {
            "all-after-it",
            "the-loop-ends",
            "try-inside-the-loop",
        }


def test_what_comes_after_the_failure_may_never_run(plays: Plays) -> None:
    """The loop has ended, and the pool with it."""
    fact = NeverRan(labels=("item:c",))
    run = done(plays, 0, 1, value=[A, FAILED])
    assert "the-loop-ends" in chosen(judged(run, fact, TRY_AROUND), "one-try-for-all")
    other = done(plays, 0, 1, value=[A, B])
    assert judged(other, fact, TRY_AROUND).mistake == ""


def test_callbacks_append_in_the_order_of_ending(plays: Plays) -> None:
    """A failed item has its place in this order, too."""
    fact = WrongValue(expected=[A, FAILED, C], actual=[FAILED, C, A])
    body = "pool.apply_async(func, (item,), callback=out.append)"
    verdict = judged(done(plays, 1, 2, 0), fact, body)
    assert chosen(verdict, "completion-order") == {"ask-in-order"}
    assert quoted(verdict) == [2]
    assert judged(done(plays, 0, 1, 2), fact, body).mistake == ""


def test_processes_send_the_position_along(plays: Plays) -> None:
    """What arrives in a queue does not say whose value it is."""
    fact = WrongValue(expected=[A, B, C], actual=[B, C, A])
    verdict = judged(done(plays, 1, 2, 0), fact, "out.append(queue.get())")
    assert chosen(verdict, "completion-order") == {"send-the-place"}
    nth = "start(items[n::cpus])\nout.append(queue.get())"
    verdict = judged(done(plays, 1, 2, 0), fact, nth)
    assert chosen(verdict, "completion-order") == {"cut-the-pairs"}
    assert quoted(verdict) == [2]


def test_two_callbacks_lose_the_order(plays: Plays) -> None:
    """Without callbacks, an item that failed raises in its `get()`."""
    fact = WrongValue(expected=[A, B, C], actual=[B, C, A])
    hands = "pool.apply_async(\nfunc,\ncallback=out.append,\n{}=out.append)"
    verdict = judged(done(plays, 1, 2, 0), fact, hands.format("error_callback"))
    assert chosen(verdict, "completion-order") == {"ask-each-in-its-try"}


MAPS = "try:\n    pool.map(func, items)\nexcept E:\n    func(items[0])"


def test_a_second_call_in_the_caller(plays: Plays) -> None:
    """The pool has tried the item before; otherwise it is only in the wrong place."""
    fact = RanIn(label="item:a", wanted=Role.PROCESS, got=Role.MAIN)
    first = plays.arrival("item:a", 1, 0, 0, role=Role.PROCESS)
    again = plays.arrival("item:a", 0, 2, 2, role=Role.MAIN)
    run = plays.run(arrivals=(first, again), steps=plays.steps(3))
    assert chosen(judged(run, fact, MAPS), "tried-again") == {"ask-each-once"}
    twice = judged(run, RanTwice(labels=("item:a",)), MAPS)
    assert chosen(twice, "tried-again") == {"ask-each-once"}
    alone = judged(run, fact, "pool.map(func, items)")
    assert chosen(alone, "tried-again") == {"use-the-first"}
    only = plays.run(arrivals=(again,), steps=plays.steps(3))
    assert judged(only, fact, MAPS).mistake != "tried-again"


CUT = "size = len(items) // 2\nparts = [items[:size]]"


def test_a_rest_is_in_no_part(plays: Plays) -> None:
    """The values are missing at the end, and their items were never tried."""
    fact = WrongValue(expected=[A, B, C], actual=[A, B])
    verdict = judged(done(plays, 0, 1), fact, CUT)
    assert chosen(verdict, "rest-left-out") == {"give-the-rest"}
    assert quoted(verdict) == [2]
    pooled = judged(done(plays, 0, 1), fact, f"{CUT}\nPool(2).map(func, parts)")
    assert chosen(pooled, "rest-left-out") == {"single-items"}
    assert judged(done(plays, 0, 1, 2), fact, CUT).mistake == ""
    assert judged(done(plays, 0, 1), fact, "items[:2]").mistake == ""


def test_successful_before_the_answer_is_ready(plays: Plays) -> None:
    """Another ValueError, or another line, is not this mistake."""
    says = "<multiprocessing.pool.MapResult object at 0x7f> not ready"
    asks = "if answer.successful():"
    run = raised(plays, "ValueError", says, at=2, source=asks)
    assert judged(run, CallRaised(), asks).mistake == "asked-before-ready"
    other = raised(plays, "ValueError", says, at=2, source="func()")
    assert judged(other, CallRaised(), "func()").mistake == ""
    wrong = raised(plays, "ValueError", "bad", at=2, source=asks)
    assert judged(wrong, CallRaised(), asks).mistake == ""


@pytest.mark.parametrize(
    ("body", "words", "lines"),
    [
        ("a.get(seconds)\np.close()\np.join()", {"joins-all", "terminate"}, [3, 4]),
        ("p.join()  # here", {"joins-all", "wait-for-what-is-left"}, [2]),
        ("with ProcessPoolExecutor() as p: p", {"executor-waits", "use-a-pool"}, [2]),
        ("return pool.map(f, x)", {"no-limit", "ask-with-the-limit"}, [2]),
        (
            "signal.alarm(int(seconds))\nreturn pool.map(f, x)",
            {"alarm-in-whole-seconds", "ask-with-the-limit"},
            [3, 2],
        ),
        ("n = seconds * 1000\na.get(n)", {"longer-limit", "in-seconds"}, [2]),
        ("n = 2 ** seconds", {"wait-went-on", "wait-for-what-is-left"}, []),
    ],
)
def test_how_to_give_up_what_is_late(
    plays: Plays, body: str, words: set[str], lines: list[int]
) -> None:
    """The line that waits, and the change that fits it."""
    fact, head = DidNotReturn(label="item:a"), "func, items, seconds"
    verdict = judged(done(plays, 0, 1), fact, body, head)
    assert chosen(verdict, "waits-for-the-late") == words
    assert quoted(verdict) == lines


@pytest.mark.parametrize(
    ("label", "body", "words"),
    [
        ("item", "with Pool(1) as p: p", {"size-of-the-pool", "pass-the-number"}),
        ("work", "with Pool(1) as p: p", {"size-of-the-pool", "usable-cpus"}),
        ("work", "with Pool() as p: p", {"size-by-default", "usable-cpus"}),
        ("work", "n = cpus() - 1\nwith Pool(n) as p: p", {"one-less", "usable-cpus"}),
    ],
)
def test_how_many_processes(
    plays: Plays, label: str, body: str, words: set[str]
) -> None:
    """Work that computes needs the CPUs; the other exercises say the number."""
    fact = NotAtOnce(label=label, wanted=2, peak=1)
    run = done(plays, 0, label=label, steps=plays.steps(6, waiting=frozenset({(1, 1)})))
    assert chosen(judged(run, fact, body), "too-few-processes") == words


@pytest.mark.parametrize(
    ("label", "way"), [("item", "at-most-the-number"), ("work", "at-most-the-cpus")]
)
def test_how_many_processes_at_most(plays: Plays, label: str, way: str) -> None:
    """The same number, from the other side."""
    fact = Overlap(label=label, inside=3, limit=2)
    run = done(plays, 0, 1, 2, label=label)
    verdict = judged(run, fact, "Pool(9).map(func, items)")
    assert chosen(verdict, "too-many-processes") == {way}


@pytest.mark.parametrize(
    ("top", "made", "head", "way"),
    [
        ("import x", "ThreadPoolExecutor()", "items", "an-executor"),
        ("import x", "ThreadPoolExecutor()", "items, seconds", "a-pool"),
        ("import x", "ThreadPool()", "items", "a-pool"),
        ("from multiprocessing.dummy import Pool", "Pool(2)", "items", "a-pool"),
        ("from multiprocessing.pool import ThreadPool as P", "P()", "items", "a-pool"),
        ("from multiprocessing.dummy import Pool", "Thread()", "items", ""),
    ],
)
def test_a_pool_of_threads_by_any_name(
    plays: Plays, top: str, made: str, head: str, way: str
) -> None:
    """The import says what a name means, if the exercise uses the name."""
    fact = RanIn(label="item:a", wanted=Role.PROCESS, got=Role.THREAD)
    run = plays.run(arrivals=(plays.arrival("item:a", 1, 0, 0),))
    source = [top, f"def solve({head}):", f"    pool = {made}"]
    verdict = diagnose(fact, run, source=source, exercise="solve")
    if way:
        assert chosen(verdict, "threads-not-processes") == {way}
    else:
        assert verdict.mistake == "no-process"


@pytest.mark.parametrize(
    ("caught", "way"),
    [
        ("(TimeoutError, multiprocessing.TimeoutError)", "catch-the-pools-own"),
        ("multiprocessing.TimeoutError", "let-the-pool-raise"),
    ],
)
def test_which_timeout_may_be_caught(plays: Plays, caught: str, way: str) -> None:
    """An item may raise Python's own."""
    body = f"pool = Pool(2)\ntry: a.get(9)\nexcept {caught}: pass"
    fact = NotRaised(expected="TimeoutError: a", type="TimeoutError")
    verdict = judged(done(plays, 0, 1), fact, body)
    because = "caught" if way == "let-the-pool-raise" else "caught-like-the-limit"
    assert chosen(verdict, "swallowed-exception") == {because, way}


def test_the_line_that_hands_over_the_foreground(plays: Plays) -> None:
    """The stack of a process only shows where it was started."""
    fact = RanIn(label="foreground", wanted=Role.MAIN, got=Role.PROCESS)
    run = plays.run(arrivals=(plays.arrival("foreground", 1, 0, 0, role=Role.PROCESS),))
    verdict = judged(run, fact, "pool = Pool(2)\npool.apply_async(foreground)")
    assert verdict.mistake == "foreground-in-a-thread"
    assert quoted(verdict) == [3]


@pytest.mark.parametrize(
    ("body", "way"),
    [
        ("return answer, foreground()", "after-your-part"),
        ("return pool.map_async(func, items)", "ask-in-time"),
    ],
)
def test_an_answer_is_asked_after_the_foreground(
    plays: Plays, body: str, way: str
) -> None:
    """To ask at once would make the foreground wait."""
    run = raised(plays, "WireError", "an object of type MapResult", at=2)
    assert run.raised is not None
    run = replace(run, raised=replace(run.raised, of_type="MapResult"))
    assert chosen(judged(run, CallRaised(), body), "answer-not-asked") == {way}


@pytest.mark.parametrize(
    ("body", "way"),
    [
        ("return foreground(), answer.get()", "swap-the-values"),
        ("one.send(1)\nreturn a, b", "compare-both-orders"),
        ("return pair", "where-the-pair-is-made"),
    ],
)
def test_values_are_swapped_where_they_are_returned(
    plays: Plays, body: str, way: str
) -> None:
    """Where nothing is sent, the line that returns them decides."""
    fact = WrongValue(expected=(A, B), actual=(B, A))
    verdict = judged(done(plays, 0, 1), fact, body)
    assert chosen(verdict, "values-swapped") == {"not-by-ending", way}


def test_a_longer_item_is_too_many_arguments(plays: Plays) -> None:
    """The item of seven letters became seven arguments."""
    says = "FailsFor.__call__() takes 2 positional arguments but 7 were given"
    run = raised(plays, "TypeError", says, at=2)
    bare = "pool.apply_async(func, item)"
    assert judged(run, CallRaised(), bare).mistake == "argument-taken-apart"
    right = "pool.apply_async(func, (item,))"
    assert judged(run, CallRaised(), right).mistake == ""
