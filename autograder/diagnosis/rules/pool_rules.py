"""Rules about pools: what is passed to them, and how they end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import (
    finished,
    frame_where,
    is_failure,
    label_of,
    ran_in_caller,
    reach,
    statement_where,
    waits_in,
    wanted_role,
    written,
    wrong_list,
)
from autograder.diagnosis.pool_observations import (
    CREATES_PROCESSES,
    error_line,
    one_at_a_time,
    only_in_processes,
    parameters,
    takes_a_limit,
)
from autograder.diagnosis.process_observations import found, traceback_line
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, shown, task
from autograder.evidence import Frame, Outcome, Role
from autograder.facts import CallRaised, FactKind, Found, OtherFact, WrongValue
from autograder.verdict import EvidenceLine

_POOLED = r"\.(apply|apply_async|i?map\w*|starmap\w*|submit)\("


@rule("task")
def called_for_the_pool(case: Case) -> Mapping[str, Any] | None:
    """The function is called instead of passed to the pool."""
    in_process = wanted_role(case) is Role.PROCESS
    if not in_process and not written(case, CREATES_PROCESSES):
        return None
    for arrival in ran_in_caller(case):
        at = frame_where(case, arrival.stack, _POOLED)
        at = at or statement_where(case, arrival.stack, _POOLED)
        if at is not None:
            doing = f"called {task(arrival.label)} here, before the pool got any work"
            evidence = (line("the main thread", doing, at),)
            return {"task": task(arrival.label), "evidence": evidence}
    return None


# Each of their items needs a process of its own, which a queue can be passed to.
_A_PROCESS_EACH = (
    "run_in_process",
    "ask",
    "ask_each",
    "collect_lines",
    "results_from_processes",
)
_PASS_IT = {"way": Choice("instead-of-the-pool"), "then": Choice("in-its-args")}
_LEAVE_IT = {"way": Choice("leave-out"), "then": Choice("return-it-instead")}


@rule("then", "way", "what")
def lock_sent_to_pool(case: Case) -> Mapping[str, Any] | None:
    """A lock or a queue of processes is sent through a pool."""
    error = case.run.raised
    if error is None or not case.raised("RuntimeError"):
        at = _passes_a_lock(case) if case.is_a(FactKind.NEVER_RAN) else None
        evidence = (line("this line", "passes a lock to the pool", at),)
        words = {"what": "lock", **_without(case, "lock"), "evidence": evidence}
        return words if at is not None else None
    found = prose.says(error.message, *prose.ONLY_INHERITED)
    if found is None:
        return None
    evidence = (
        line("the call", f"raised RuntimeError: {found[0]}…", error_line(case)),
    )
    what = found[1].lower()
    return {"what": what, **_without(case, what), "evidence": evidence}


def _without(case: Case, what: str) -> Mapping[str, Choice]:
    """Return what to do without: the pool, unless the exercise is about pools."""
    pooled = re.search(r"\bprocesses\b", parameters(case)) is not None
    queue = "queue" in what and case.exercise not in _A_PROCESS_EACH
    return _LEAVE_IT if pooled or queue else _PASS_IT


_LOCK = re.compile(r"^(\w+) = (?:multiprocessing|mp)\.R?Lock\(")


def _passes_a_lock(case: Case) -> Frame | None:
    """Return the line that passes a lock to a pool, if no task ran: it is refused.

    The pool keeps the exception for the one who asks for the result, who may drop it.
    """
    if case.tasks():
        return None
    lines = reach(case)
    made = (_LOCK.match(case.listing.text(n)) for n in lines)
    for name in [match[1] for match in made if match]:
        for number in case.listing.find(_POOLED, lines):
            text = " ".join(map(case.listing.text, case.listing.statement(number)))
            if re.search(rf"{_POOLED}.*(?<![\w.]){name}\b(?!\s*=)", text):
                return case.listing.frame(number)
    return None


_COPIES = re.compile(r"\b(deep)?copy\(")


_MAPS = re.compile(r"\.(?:i?map|imap_unordered|map_async)\(\s*(\w+)\s*,")


@rule("try_next")
def not_picklable(case: Case) -> Mapping[str, Any] | None:
    """A function or value cannot be sent to another process."""
    if found(case, Found.SCRIPT_FAILED):
        said, at = case.as_a(OtherFact).said, traceback_line(case)
    elif case.raised("AttributeError", "PicklingError", "TypeError"):
        assert case.run.raised is not None
        said = f"{case.run.raised.type}: {case.run.raised.message}"
        at = error_line(case)
        if at is not None and _COPIES.search(at.source):
            return None  # `deepcopy` also pickles, but sends nothing
    else:
        return None
    if not prose.says(said, *prose.CANNOT_BE_PACKED):
        return None
    handed = _MAPS.search(at.source) if at is not None else None
    mapped = handed and written(case, rf"^def {handed[1]}\(")
    return {
        "try_next": Choice("pass-a-pair" if mapped else "at-the-top"),
        "evidence": (line("the call", f"raised {said}"[:120], at),),
    }


_LATER = r"\.(apply|map|starmap)_async\(|\.ready\(\)"
_WAITS = r"\.(get|wait|join|map|apply|starmap)\("


@rule()
def results_not_awaited(case: Case) -> Mapping[str, Any] | None:
    """Nothing waits for the results of an asynchronous call."""
    kinds = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.RETURNED_EARLY
    at = written(case, _LATER)
    if not case.is_a(*kinds) or case.run.outcome is not Outcome.RETURNED or at is None:
        return None
    looks, waits = written(case, r"\.ready\(\)"), written(case, _WAITS)
    if waits is not None and looks != waits:
        return None
    slept = any(a.kind == "sleep" for a in case.run.arrivals)
    elsewhere = all(a.actor.role is Role.PROCESS for a in case.tasks())
    if slept or not elsewhere or finished(case):
        return None
    return {"evidence": (line("this line", "does not wait", looks or at),)}


_BY_THE_BLOCK = {
    "because": Choice("the-block-ended-it"),
    "try_next": Choice("ask-inside-the-block"),
}
_BY_TERMINATE = {
    "because": Choice("terminate-ended-it"),
    "try_next": Choice("ask-before-the-end"),
}

_PRESENT = {"waits": "waits", "is_left": "is left"}
_PAST = {"waits": "waited", "is_left": "was left", "kind": "WAITED IN VAIN"}
_TOLD_BY = FactKind.RAISED, FactKind.NEVER_RAN, FactKind.NOT_AT_ONCE


@rule("because", "is_left", "kind", "try_next", "waits")
def result_after_the_pool(case: Case) -> Mapping[str, Any] | None:
    """A result is requested after the pool has ended."""
    return _gave_up(case) or _waits(case)


def _gave_up(case: Case) -> Mapping[str, Any] | None:
    """Find a time limit that ran out below the block that had ended the pool."""
    at = error_line(case) if case.raised("TimeoutError") else None
    blocks = _blocks(case)
    if at is None or not blocks or not case.is_a(*_TOLD_BY):
        return None
    if at.line < min(blocks) or at.line in blocks:
        return None
    evidence = (line("the main thread", "waited for a result", at),)
    return {**_PAST, **_BY_THE_BLOCK, "evidence": evidence}


def _blocks(case: Case) -> set[int]:
    """Return the lines of the exercise inside blocks that end a pool."""
    heads = case.listing.find(r"^with\b.*\bPool\(", reach(case))
    return {n for head in heads for n in case.listing.block(head)}


def _waits(case: Case) -> Mapping[str, Any] | None:
    # Helpers of the library, such as the resource tracker, show no stack.
    waiters = [w for w in case.run.waiters if w.stack or w.actor.role is Role.MAIN]
    stuck = case.is_a(FactKind.STUCK)  # a time limit longer than any play
    if not (stuck or case.is_a(FactKind.DEADLOCKED)) or len(waiters) != 1:
        return None  # the threads and processes of a living pool wait as well
    [waiter] = waiters
    asks = waits_in(waiter, "pool.py", "get", "wait", "next")
    if waiter.actor.role is not Role.MAIN or not asks:
        return None
    at = waiter.at or case.line_of(waiter.stack)
    found = {**_PRESENT, "kind": "WAITS IN VAIN" if stuck else "DEADLOCK"}
    evidence = (line("the main thread", "waits for a result", at),)
    inside = _blocks(case)
    ended = written(case, r"\.(terminate|kill)\b")
    if ended is not None and (not inside or (at and at.line in inside)):
        return {
            **found,
            **_BY_TERMINATE,
            "evidence": (*evidence, line("this line", "ends the pool", ended)),
        }
    return {**found, **_BY_THE_BLOCK, "evidence": evidence}


@rule()
def pool_in_a_pool(case: Case) -> Mapping[str, Any] | None:
    """A process of a pool creates a pool of its own."""
    error = case.run.raised
    if error is None or not case.raised("AssertionError"):
        return None
    if not prose.says(error.message, *prose.NO_CHILDREN):
        return None
    at = error_line(case)
    return {"evidence": (line("the pool", f"raised: {error.message}", at),)}


@rule("doing")
def pool_out_of_order(case: Case) -> Mapping[str, Any] | None:
    """The steps that end a pool are in the wrong order."""
    error = case.run.raised
    if error is None or not case.raised("ValueError"):
        return None
    if prose.says(error.message, *prose.STILL_OPEN):
        doing = "waits for a pool that has not been closed"
    elif prose.says(error.message, *prose.POOL_CLOSED):
        doing = "gives work to a pool that has been closed"
    else:
        return None
    return {"doing": doing, "evidence": (line("this line", doing, error_line(case)),)}


@rule("because", "lost", "try_next")
def one_try_for_all(case: Case) -> Mapping[str, Any] | None:
    """One failed item loses all results, or those of all the items after it."""
    lists = wrong_list(case)
    actual = lists[1] if lists else case.run.value
    at = written(case, r"^except\b")
    got = line("got", shown(actual, case.run.tokens))
    evidence = (got, line("this line", "catches the exception", at))
    if _ended_a_loop(case, actual):
        return {**_REST_LOST, "evidence": evidence}
    expected = lists[0] if lists else []
    failures = [x for x in expected if is_failure(case, x)]
    # An exception alone, a list of nothing else, or the same one in every place.
    alone = actual in failures
    if not alone and not (lists and actual and all(x in failures for x in actual)):
        return None
    if len(failures) == len(expected):
        return None
    return {**_ALL_LOST, "evidence": evidence}


_ALL_LOST = {
    "lost": Choice("all-the-others"),
    "because": Choice("map-drops-all"),
    "try_next": Choice("ask-each"),
}
_REST_LOST = {
    "lost": Choice("all-after-it"),
    "because": Choice("the-loop-ends"),
    "try_next": Choice("try-inside-the-loop"),
}


def _ended_a_loop(case: Case, actual: object) -> bool:
    """Return whether the first failure is the last value, though others should follow.

    What was still to run then may have been ended with the pool.
    """
    lists = wrong_list(case)
    if not case.is_a(FactKind.NEVER_RAN) and not lists:
        return False
    if not isinstance(actual, list) or not actual:
        return False
    if lists and (len(actual) >= len(lists[0]) or actual != lists[0][: len(actual)]):
        return False
    if [x for x in actual if is_failure(case, x)] != actual[-1:]:
        return False
    tries = case.listing.find(r"^try\s*:", reach(case))
    inside = [n for head in tries for n in case.listing.block(head)]
    return bool(case.listing.find(r"^(for|while)\b", inside))


_LIMIT = r"(?i)timeout|deadline|monotonic|perf_counter|\btime\(|\bready\(|\.done\("


@rule("results")
def part_for_the_whole(case: Case) -> Mapping[str, Any] | None:
    """Some of the results are returned as if they were all."""
    if (
        not case.is_a(FactKind.WRONG_VALUE)
        or case.as_a(WrongValue).expected is not None
    ):
        return None
    actual = case.as_a(WrongValue).actual
    if not isinstance(actual, list):
        return None
    if written(case, _LIMIT) is None:
        return None  # nothing was late: the code has no time limit
    there = [value for value in actual if label_of(case, value)]
    gaps = [value for value in actual if value is None]
    if len(there) + len(gaps) != len(actual):
        return None
    at = written(case, r"^except\b.*TimeoutError|\bready\(|\.done\(")
    got = shown(actual, case.run.tokens)
    return {
        "results": count(len(there), "result"),
        "evidence": (line("got", got, at),),
    }


_CHANGES = r"\.append\(|\.extend\(|^\w+\[[^\]]+\]\s*=(?!=)|^global\b|\.update\("


@rule()
def worker_has_a_copy(case: Case) -> Mapping[str, Any] | None:
    """A process changes its own copy, and the caller sees nothing."""
    if not case.is_a(FactKind.WRONG_VALUE) or not finished(case):
        return None
    if written(case, CREATES_PROCESSES) is None:
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    empty = isinstance(actual, list) and not any(x is not None for x in actual)
    at = written(case, _CHANGES)
    if not empty or not expected or at is None or not only_in_processes(case):
        return None
    return {"evidence": (line("a process", "changes its own copy", at),)}


_NOT_CAUGHT = {
    "because": Choice("not-caught"),
    "try_next": Choice("catch-at-the-result"),
}
_SOME_CAUGHT = {
    "because": Choice("some-kinds-caught"),
    "try_next": Choice("catch-all-kinds"),
}


@rule("because", "try_next")
def failure_let_through(case: Case) -> Mapping[str, Any] | None:
    """An exception leaves the call that should have stored it."""
    error = case.run.raised
    # `kept`: the exercise says that an exception of a task is a result.
    fact = case.fact
    if error is None or not isinstance(fact, CallRaised) or not fact.kept:
        return None
    if not case.raised("TaskFailed"):
        return None
    at = error_line(case)
    evidence = [line("this line", f"raises {error.type}", at)]
    some = written(case, r"^except\b(?!.*\b(Base)?Exception\b)\s*[\w.(]")
    if some is None:
        return {**_NOT_CAUGHT, "evidence": tuple(evidence)}
    evidence.append(line("this line", "catches only some kinds of exceptions", some))
    return {**_SOME_CAUGHT, "evidence": tuple(evidence)}


_ENDS = r"\.(close|terminate|shutdown|join)\("
_GOES_ON = {
    "because": Choice("executor-ends-nothing"),
    "try_next": Choice("a-pool-that-ends-them"),
}
_SKIPPED = {"because": Choice("lines-skipped"), "try_next": Choice("move-into-finally")}
_CLOSED = {"because": Choice("only-closed"), "try_next": Choice("end-it")}
_NOT_ENDED = {"because": Choice("not-ended"), "try_next": Choice("end-it")}


@rule("because", "ended", "number", "try_next")
def pool_left(case: Case) -> Mapping[str, Any] | None:
    """The processes of a pool are left behind."""
    left = [x for x in case.run.leftovers if x.actor.role is Role.PROCESS]
    at = written(case, CREATES_PROCESSES)
    if not case.is_a(FactKind.LEFT_BEHIND) or not left or at is None:
        return None
    processes = {x.actor.pid for x in left}
    busy = {x.at_gate for x in left} & {a.label for a in case.tasks()}
    skipped = _skipped(case)
    closed = written(case, r"\.close\(") and not written(case, r"\.join\(")
    goes_on = busy and takes_a_limit(case) and "Executor(" in at.source
    words = _SKIPPED if skipped else _GOES_ON if goes_on else _NOT_ENDED
    raised = case.raised()
    return {
        **(_CLOSED if closed and not skipped else words),
        "number": count(len(processes), "process", "processes"),
        "ended": Choice("raised" if raised else "returned"),
        "evidence": skipped or (line("the pool", "is created here", at),),
    }


def _skipped(case: Case) -> tuple[EvidenceLine, ...]:
    """Return the line that an exception left by, and the one below that it skipped."""
    at, listing = error_line(case), case.listing
    if at is None:
        return ()
    lines = listing.body_of(at.function)
    heads = listing.find(r"^(finally|except|with)\b", lines)
    reached = {n for head in heads for n in listing.block(head)}
    below = [n for n in listing.find(_ENDS, lines) if n > at.line and n not in reached]
    if not below:
        return ()
    return (
        line("an exception", "leaves your function here", at),
        line("this line", "is then skipped", listing.frame(below[0])),
    )


@rule("try_next")
def apply_waits(case: Case) -> Mapping[str, Any] | None:
    """`apply` waits for each result before it returns."""
    at = written(case, r"\.apply\(")
    if at is None or not one_at_a_time(case):
        return None
    # `map` does not help code that needs a `try` for each item.
    tries = written(case, r"^except\b")
    return {
        "try_next": Choice("hand-out-then-ask" if tries else "use-map"),
        "evidence": (line("this line", "waits for the result", at),),
    }


_STARTS = r"\.(i?map\w*|apply_async|submit)\(|\bparallel_map\("


@rule()
def map_after_the_foreground(case: Case) -> Mapping[str, Any] | None:
    """The map starts only after the foreground has finished."""
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.PROCESS]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(mine) != 1 or not others:
        return None
    ended = mine[0].released
    if ended is None or any(a.step <= ended for a in others):
        return None
    at = written(case, _STARTS)
    return {"evidence": (line("this line", "hands out the items", at),)} if at else {}


_HAS_WAITED = r"\.(map|starmap|get|wait|join|result)\(|\bparallel_map\("


@rule()
def map_before_the_foreground(case: Case) -> Mapping[str, Any] | None:
    """The map finishes before the foreground starts."""
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.PROCESS]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(mine) != 1 or not others:
        return None
    begun = mine[0].step
    if any(a.released is None or a.released >= begun for a in others):
        return None
    at = written(case, _HAS_WAITED)
    return {"evidence": (line("this line", "waits for the results", at),)} if at else {}
