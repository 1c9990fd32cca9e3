"""Mistakes with pools are named on evidence: words alone name none of them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from threading import Lock
from types import FunctionType
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.diagnosis.case import Case
from autograder.evidence import (
    Frame,
    Leftover,
    Outcome,
    Raised,
    Role,
    Run,
    Waiter,
)
from autograder.facts import (
    CallRaised,
    DidNotReturn,
    Fact,
    FactKind,
    NotAtOnce,
    NotRaised,
)
from tests.kit.made_up_plays import Plays

TOKENS = {f"item:{letter}": f"item:{letter}-abc" for letter in "abcd"}
A, B, C, D = TOKENS.values()
FAILED = ["TaskFailed", B]

# A text with every word that a rule looks for, so that words alone decide nothing.
EVERYTHING = """\
def solve(func, items, foreground, seconds):
    with ThreadPoolExecutor() as threads:
        threads.submit(func)
    pool = Pool(len(items))
    results = []
    try:
        for item in items:
            results.append(pool.apply_async(func, (item)).get(timeout=seconds))
            pool.apply(func, (item,))
    except TimeoutError:
        results.append(str(error))
    time.sleep(seconds)
    answer = pool.map_async(func, items, chunksize=10)
    return answer.get() if answer.ready() else pool.map(func, items)
"""


def named(run: Run, kind: FactKind, text: str = EVERYTHING, **data: Any) -> str:
    """Name the mistake in a fact."""
    fact = Fact.of(kind, **data)
    lines = text.splitlines()
    return diagnose(fact, run, source=lines, exercise="solve").mistake


def pooled(plays: Plays, *places: tuple[int, int, int], **more: Any) -> Run:
    """Make a play of processes: for each item who had it, from when, and until when."""
    tasks = [
        plays.arrival(f"item:{'abcd'[n]}", who, begun, gone, role=Role.PROCESS)
        for n, (who, begun, gone) in enumerate(places)
    ]
    steps = plays.steps(6, waiting=more.pop("waiting", frozenset({(1, 1)})))
    run: Run = plays.run(arrivals=tuple(tasks), steps=steps, tokens=TOKENS, **more)
    return run


def two_at_once(plays: Plays, **more: Any) -> Run:
    """Make a play of two processes that did four items, and did them right."""
    return pooled(plays, (1, 0, 0), (2, 0, 1), (1, 1, 2), (2, 2, 3), **more)


ONLY_INHERITED = "objects should only be shared between processes through inheritance"


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (FactKind.CRASHED, {}),
        (FactKind.DEADLOCKED, {}),
        (FactKind.STUCK, {}),
        (FactKind.WRONG_VALUE, {"expected": [A, B, C], "actual": [A, C]}),
        (FactKind.WRONG_VALUE, {"expected": [A, FAILED], "actual": [A, "oh"]}),
        (FactKind.WRONG_VALUE, {"expected": None, "actual": [1, 2]}),
        (FactKind.WRONG_VALUE, {"expected": [A, B], "actual": None}),
        (FactKind.NEVER_RAN, {"labels": ["item:e"]}),
        (FactKind.DID_NOT_RETURN, {"label": "nobody"}),
        (FactKind.LEFT_BEHIND, {"count": 1}),
        (FactKind.OVERLAP, {"label": "item", "inside": 2}),
    ],
    ids=str,
)
def test_words_alone_name_no_cause(
    plays: Plays, kind: FactKind, data: dict[str, Any]
) -> None:
    """Four items were done by two processes: nothing here tells what went wrong."""
    assert named(two_at_once(plays), kind, **data) == ""


def test_too_few_at_once_has_four_causes(plays: Plays) -> None:
    """A small pool, a large chunk, two waits: who was idle tells them apart."""
    fact = FactKind.NOT_AT_ONCE
    data = {"label": "item", "wanted": 4, "peak": 1}
    in_turn = [(1, n, n) for n in range(4)]
    plain = (
        "def solve(f, items):\n    with Pool(1) as pool:\n        pool.map(f, items)"
    )
    alone = pooled(plays, *in_turn)
    assert named(alone, fact, plain, **data) == "too-few-processes"
    idle = pooled(plays, *in_turn, waiting=frozenset({(1, 1), (102, 102), (103, 103)}))
    assert named(idle, fact, plain, **data) == ""
    chunked = plain.replace("items)", "items, chunksize=9)", 2)
    assert named(idle, fact, chunked, **data) == "chunk-too-large"
    waits = plain.replace("pool.map(f, items)", "[pool.apply(f, (x,)) for x in items]")
    assert named(idle, fact, waits, **data) == "apply-waits"
    loop = (
        "def solve(f, items):\n    for x in items:\n        pool.submit(f, x).result()"
    )
    assert named(idle, fact, loop, **data) == "get-in-the-loop"


def test_who_ran_it_tells_threads_from_processes(plays: Plays) -> None:
    """For work that computes, threads have another reason to be wrong."""
    fact, data = FactKind.RAN_IN, {"wanted": Role.PROCESS, "got": Role.THREAD}
    tasks = [plays.arrival(label, 1, 0, 0) for label in ("work:00", "item:a")]
    run = plays.run(arrivals=tuple(tasks), steps=plays.steps(1))
    assert named(run, fact, label="work:00", **data) == "threads-for-cpu-work"
    assert named(run, fact, label="item:a", **data) == "threads-not-processes"
    plain = "def solve(f, items):\n    Thread(target=f, args=items).start()"
    assert named(run, fact, plain, label="item:a", **data) == "no-process"
    mine = plays.arrival("item:a", 0, 0, 0, role=Role.MAIN)
    serial = plays.run(arrivals=(mine,), steps=plays.steps(1))
    data["got"] = Role.MAIN
    assert named(serial, fact, label="item:a", **data) == "no-process"
    inside = replace(mine, stack=(plays.frame(8, "pool.apply_async(func(item))"),))
    called = replace(serial, arrivals=(inside,))
    assert named(called, fact, label="item:a", **data) == "called-for-the-pool"


def raised(plays: Plays, kind: str, message: str, *files: str) -> Run:
    """Make a play whose call raised, in these files of the library."""
    stack = plays.frame(8), *(Frame(file=f, line=1, function="get") for f in files)
    of_type = message.rpartition(" ")[2] if kind == "WireError" else ""
    error = Raised(
        type=kind, message=message, phase="call", stack=stack, of_type=of_type
    )
    return replace(two_at_once(plays), outcome=Outcome.RAISED, raised=error)


def unpacked() -> Iterator[tuple[str, str]]:
    """Yield what this Python says of what it cannot pack: types and words."""
    other = FunctionType((lambda: None).__code__, {}, "raised")
    other.__module__, other.__qualname__ = __name__, "raised"
    for thing in (lambda: None, other, Lock(), (n for n in range(2))):
        try:
            pickle.dumps(thing)
        except (AttributeError, TypeError, pickle.PicklingError) as error:
            yield type(error).__name__, str(error)


@pytest.mark.parametrize(
    ("kind", "message", "mistake"),
    [
        *((kind, words, "not-picklable") for kind, words in unpacked()),
        ("RuntimeError", f"Lock {ONLY_INHERITED}", "lock-sent-to-pool"),
        ("RuntimeError", f"Queue {ONLY_INHERITED}", "lock-sent-to-pool"),
        ("AttributeError", "'Pool' object has no attribute 'mop'", ""),
        (
            "ValueError",
            "Number of processes must be at least 1",
            "pool-sized-by-the-data",
        ),
        ("ValueError", "max_workers must be greater than 0", "pool-sized-by-the-data"),
        ("ValueError", "Pool is still running", "pool-out-of-order"),
        ("ValueError", "Pool not running", "pool-out-of-order"),
        ("ValueError", "something else", ""),
        ("TaskFailed", "item:b-abc", ""),
        ("WireError", "returned an object of type MapResult", "answer-not-asked"),
        ("WireError", "returned an object of type Thing", ""),
        (
            "AssertionError",
            "daemonic processes are not allowed to have children",
            "pool-in-a-pool",
        ),
        ("TimeoutError", "", ""),
    ],
)
def test_an_exception_names_its_cause(
    plays: Plays, kind: str, message: str, mistake: str
) -> None:
    """The library's own words tell what it was asked for."""
    assert named(raised(plays, kind, message), FactKind.RAISED) == mistake


def test_a_limit_that_ran_out_below_the_block(plays: Plays) -> None:
    """The pool was gone: a longer limit, or none, would not help."""
    run = raised(plays, "TimeoutError", "", "/lib/multiprocessing/pool.py")
    text = "def solve(f):\n" + "    pass\n" * 4
    inside = (
        text + "    with Pool() as p:\n        a = p.map_async(f)\n        a.get(5)"
    )
    assert named(run, FactKind.NEVER_RAN, inside, labels=["item:d"]) != (
        "result-after-the-pool"
    )
    below = text + "    with Pool() as p:\n        p.map_async(f, [])\n    a.get(5)\n"
    assert named(run, FactKind.NEVER_RAN, below, labels=["item:d"]) == (
        "result-after-the-pool"
    )


def test_an_exception_that_had_to_be_kept(plays: Plays) -> None:
    """Where the contract lets it out, coming out is not a mistake."""
    run = raised(plays, "TaskFailed", B)
    assert named(run, FactKind.RAISED, kept=True) == "failure-let-through"
    fact = CallRaised(kept=True)
    for catches, because in (
        ("except (ValueError, KeyError) as error:", "The `except` names some kinds"),
        ("except Exception as error:", "`map` and `get` raise"),
        ("except:", "`map` and `get` raise"),
    ):
        source = ["def solve(f):", "    try: f()", f"    {catches}"]
        verdict = diagnose(fact, run, source=source, exercise="solve")
        assert verdict.because.startswith(because)
    assert named(run, FactKind.RAISED) == ""


def test_more_inside_of_a_section_speak_for_a_lock(plays: Plays) -> None:
    """Only tasks of a pool can be too many because the pool is too large."""
    data: dict[str, Any] = {"label": "item", "inside": 2, "limit": 1}
    run = two_at_once(plays)
    assert named(run, FactKind.OVERLAP, **data) == "too-many-processes"
    gates = tuple(replace(a, kind="gate") for a in run.arrivals)
    inside = replace(run, arrivals=gates)
    assert named(inside, FactKind.OVERLAP, **data) == ""


def test_a_timeout_of_the_pool_is_not_caught_for_two_reasons(plays: Plays) -> None:
    """Somebody expects another class, or nobody expects anything."""
    run = raised(plays, "TimeoutError", "", "/lib/multiprocessing/pool.py")
    assert named(run, FactKind.RAISED) == "another-timeout-error"
    plain = "def solve(f):\n    return pool.map_async(f, []).get(1)"
    assert named(run, FactKind.RAISED, plain) == "timeout-not-caught"
    guess = replace(plays.frame(8), source="return answer.get(timeout=1)")
    error = run.raised
    assert error is not None
    guessed = replace(run, raised=replace(error, stack=(guess, *error.stack[1:])))
    assert named(guessed, FactKind.RAISED, plain) == "limit-not-asked-for"
    waited = (
        "def solve(f, seconds):\n    answer.wait(seconds)\n    return answer.get(0)"
    )
    assert named(guessed, FactKind.RAISED, waited) == "timeout-not-caught"


@pytest.mark.parametrize(
    ("head", "try_next"),
    [
        ("def solve(f):", "leave out"),
        ("def solve(f, seconds):", "wait with the time limit"),
        ("def solve(\n    f,\n    seconds: float,\n) -> None:", "wait with the time"),
    ],
)
def test_a_limit_may_be_asked_for(plays: Plays, head: str, try_next: str) -> None:
    """Where the function gets one, leaving it out would wait for the late."""
    run = raised(plays, "TimeoutError", "", "/lib/multiprocessing/pool.py")
    assert run.raised is not None
    guess = replace(plays.frame(8), source="return answer.get(timeout=1)")
    error = replace(run.raised, stack=(guess, *run.raised.stack[1:]))
    source = f"{head}\n    return answer.get(timeout=1)".splitlines()
    run = replace(run, raised=error)
    verdict = diagnose(CallRaised(), run, source=source, exercise="solve")
    assert verdict.mistake == "limit-not-asked-for"
    assert verdict.try_next.startswith(try_next)


def test_a_dead_pool_answers_nobody(plays: Plays) -> None:
    """Where workers of the pool still wait, it is not dead."""
    stack = (Frame(file="/lib/multiprocessing/pool.py", line=1, function="get"),)
    caller = Waiter(actor=plays.actor(0), awaits=Awaited.LOCK, stack=stack)
    run = replace(two_at_once(plays), outcome=Outcome.DEADLOCKED, waiters=(caller,))
    assert named(run, FactKind.DEADLOCKED) == "result-after-the-pool"
    helper = Waiter(actor=plays.actor(1, Role.PROCESS), awaits=Awaited.PIPE_DATA)
    with_helper = replace(run, waiters=(caller, helper))
    assert named(with_helper, FactKind.DEADLOCKED) == "result-after-the-pool"
    worker = replace(helper, stack=stack)
    alive = replace(run, waiters=(caller, worker))
    assert named(alive, FactKind.DEADLOCKED) == ""


def test_processes_that_are_left_are_told_from_threads(plays: Plays) -> None:
    """A leftover thread is another story."""
    left = Leftover(actor=plays.actor(1, Role.PROCESS), at_gate="item:a")
    run = replace(two_at_once(plays), leftovers=(left,))
    assert named(run, FactKind.LEFT_BEHIND, count=1) == "pool-left"
    thread = replace(run, leftovers=(Leftover(actor=plays.actor(1)),))
    assert named(thread, FactKind.LEFT_BEHIND, count=1) == ""


def test_a_late_process_is_waited_for(plays: Plays) -> None:
    """The call returned only when the process had been let go."""
    fact = FactKind.DID_NOT_RETURN
    assert named(two_at_once(plays), fact, label="item:a") == "waits-for-the-late"


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("answer.get()", "This wait has no time limit"),
        ("pool.join()", "`close()` followed by `join()`"),
        ("pool.join(); pool.terminate()", "The wait inside the call"),
    ],
)
def test_why_the_late_was_waited_for(plays: Plays, line: str, because: str) -> None:
    """What nobody has written is not explained."""
    fact = DidNotReturn(label="item:a")
    source = f"def solve(f, seconds):\n    {line}".splitlines()
    verdict = diagnose(fact, two_at_once(plays), source=source, exercise="solve")
    assert verdict.because.startswith(because)


def test_a_limit_for_each_wait(plays: Plays) -> None:
    """One wait with a limit that ends too late has another cause."""
    head, data = "def solve(seconds):\n    ", {"label": "item:b", "limited": True}
    fact, run = FactKind.DID_NOT_RETURN, two_at_once(plays)
    each = head + "return [answer.get(timeout=seconds) for answer in answers]"
    assert named(run, fact, each, **data) == "limit-per-item"
    twice = head + "answer.wait(seconds)\n    return answer.get(seconds)"
    assert named(run, fact, twice, **data) == "limit-per-item"
    long = head + "return answer.get(seconds * 1000)"
    assert named(run, fact, long, **data) == "waits-for-the-late"
    assert named(run, fact, each, label="item:b") == "waits-for-the-late"


def test_the_foreground_comes_too_late_or_too_early(plays: Plays) -> None:
    """The same fact; the steps tell which of the two was first."""
    items = [
        plays.arrival(f"item:{x}", n, 1, 2, role=Role.PROCESS)
        for n, x in ((1, "a"), (2, "b"))
    ]
    data = {"label": "foreground, item:a, item:b", "wanted": 3, "peak": 2}
    text = "def solve(f, items):\n    r = pool.map(f, items)\n    return r, g()"
    for begun, gone, mistake in (
        (3, 4, "map-before-the-foreground"),
        (0, 0, "map-after-the-foreground"),
    ):
        mine = plays.arrival("foreground", 0, begun, gone, role=Role.MAIN)
        run = plays.run(arrivals=(*items, mine), steps=plays.steps(5))
        assert named(run, FactKind.NOT_AT_ONCE, text, **data) == mistake


@pytest.mark.parametrize(
    ("actual", "mistake"),
    [
        (FAILED, "one-try-for-all"),
        ([FAILED], "one-try-for-all"),
        ([FAILED, FAILED, FAILED], "one-try-for-all"),
        ([A, B, C], "exception-as-text"),
        ([A, f"failed: {B}", C], "exception-as-text"),
        ([A, C], "failures-left-out"),
        ([A, None, C], "failures-left-out"),
        ([A, "oh", C], ""),
        ([C, FAILED, A], ""),
        (None, ""),
    ],
)
def test_what_became_of_an_exception(plays: Plays, actual: Any, mistake: str) -> None:
    """The list that was returned tells what was done with the item that failed."""
    run, expected = two_at_once(plays), [A, FAILED, C]
    kind = FactKind.WRONG_VALUE
    assert named(run, kind, expected=expected, actual=actual) == mistake


def test_what_came_back_when_the_time_was_over(plays: Plays) -> None:
    """A part of the results, with or without gaps."""
    run, kind = two_at_once(plays), FactKind.WRONG_VALUE
    for actual in ([A], [A, None]):
        assert named(run, kind, expected=None, actual=actual) == "part-for-the-whole"
    sleep = plays.arrival("sleep", 0, 0, 1, kind="sleep", role=Role.MAIN)
    slept = replace(sleep, stack=(plays.frame(11, "time.sleep(seconds)"),))
    late = tuple(replace(a, released=None) for a in run.arrivals)
    once = replace(run, arrivals=(*late, slept))
    data: dict[str, Any] = {"expected": [A, B], "actual": None}
    assert named(once, kind, **data) == "sleeps-to-the-deadline"
    twice = replace(once, arrivals=(*once.arrivals, slept))
    assert named(twice, kind, **data) != "sleeps-to-the-deadline"


def test_results_that_stayed_with_the_workers(plays: Plays) -> None:
    """All items were done, and the list is empty; with threads it would not be."""
    data: dict[str, Any] = {"expected": [A, B, C, D], "actual": []}
    run, kind = two_at_once(plays), FactKind.WRONG_VALUE
    assert named(run, kind, **data) == "worker-has-a-copy"
    assert named(plays.together(4), kind, **data) == ""


def test_an_answer_that_nobody_waits_for(plays: Plays) -> None:
    """Nothing was done when the call returned, and no line waits."""
    text = "def solve(f):\n    pool.map_async(f, [])"
    kind, data = FactKind.NEVER_RAN, {"labels": ["item:a"]}
    nothing: Run = plays.run(tokens=TOKENS)
    assert named(nothing, kind, text, **data) == "results-not-awaited"
    assert named(nothing, kind, text + ".wait()", **data) == ""
    assert named(two_at_once(plays), kind, text, **data) == ""


def test_a_file_of_the_library_is_not_the_students(plays: Plays) -> None:
    """The library and the kit have files of the same names as exercises."""
    case = Case(
        fact=Fact.of(FactKind.DEADLOCKED), run=plays.run(module_file="/copy/queues.py")
    )
    assert case.owns("/copy/queues.py")
    assert case.owns("queues.py")
    for folder in (
        "/usr/lib/python3.11/multiprocessing",
        "/venv/lib/python3.13t/site-packages/kit",
        "/home/me/autograder/student_side/recorder",
    ):
        assert not case.owns(f"{folder}/queues.py")


@pytest.mark.parametrize(
    ("body", "try_next"),
    [
        ("pool.map_async(f, x).wait()", "when the answer is ready, call `get()`"),
        ("if answer.successful(): answer.get()", "when the answer is ready, call"),
        ("executor.submit(f)", "store each future, call `result()`"),
        ("executor.submit(f).result()", "follow the exception"),
        ("try: f()\n    except ValueError: pass", "let the exception reach the caller"),
        ("try: f()\n    except E: pass\n    pool.map_async(f, x).wait()", "let the"),
        ("try: f()\n    except E: pass\n    executor.submit(f)", "let the exception"),
        ("try: f()\n    except E: raise\n    executor.submit(f)", "store each future"),
        ("if not a.successful():\n     try: a.get()\n     except: pass", "let the"),
        ("pool.map(f, x)", "follow the exception"),
    ],
)
def test_only_a_catch_is_said_to_catch(plays: Plays, body: str, try_next: str) -> None:
    """A pool's answer that is not asked for drops an exception, too."""
    fact = NotRaised(expected="TaskFailed: a")
    source = f"def solve(f, x):\n    {body}".splitlines()
    verdict = diagnose(fact, two_at_once(plays), source=source, exercise="solve")
    assert verdict.mistake == "swallowed-exception"
    assert verdict.try_next.startswith(try_next)
    assert ("was caught" in verdict.because) == ("pass" in body)


@pytest.mark.parametrize(
    ("body", "try_next"),
    [
        ("return [pool.apply(f, (i,)) for i in x]", "use `pool.map`"),
        ("try: pool.apply(f, x)\n    except E: pass", "call `apply_async`"),
    ],
)
def test_apply_is_not_sent_to_map_by_a_try(
    plays: Plays, body: str, try_next: str
) -> None:
    """`map` has one exception for all items: that would be a circle."""
    fact = NotAtOnce(label="item", wanted=2, peak=1)
    source = f"def solve(f, x):\n    {body}".splitlines()
    run = pooled(plays, (1, 0, 1), (1, 2, 3))
    verdict = diagnose(fact, run, source=source, exercise="solve")
    assert verdict.mistake == "apply-waits"
    assert verdict.try_next.startswith(try_next)


def test_a_bare_item_may_be_refused_before_the_task_runs(plays: Plays) -> None:
    """An item of several letters is too many arguments: each call ends at once."""
    text = "def solve(f, items):\n    pool.apply_async(f, item)"
    refused = ["TypeError", "no"]
    run, fact = plays.run(value=[refused, refused]), FactKind.NEVER_RAN
    assert named(run, fact, text, labels=["item"]) == "argument-taken-apart"
    other = plays.run(value=[refused, A])
    assert named(other, fact, text, labels=["item"]) != "argument-taken-apart"
