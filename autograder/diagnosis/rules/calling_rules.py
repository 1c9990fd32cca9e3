"""Rules about what is called, passed on, and returned."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import SHARED, Case
from autograder.diagnosis.observations import (
    caller_of,
    frame_where,
    is_class,
    ran_in_caller,
    reach,
    statement_where,
    written,
)
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, shown, task
from autograder.evidence import Arrival, Frame, Role, ThreadFailure
from autograder.facts import (
    FactKind,
    NeverRan,
    OtherFact,
    RanTwice,
    ReturnedEarly,
    WrongValue,
)

# Neither `args=()` nor `args=(tuple(x))`, which are tuples without a comma.
_NO_COMMA = (
    r"\bargs\s*=\s*(?!\(\s*\)|\(\s*(?:tuple|list)\()"
    r"(\([^,()]*(\[[^\]]*\]|\([^()]*\))?[^,()]*\)|[\"'\d])"
)


# The first of several arguments takes the place of all of them.
_FIRST_FOR_ALL = r"(?<![=!<>])=\s*args\[0\]\s*([,)]|$)"
_COMMA_MISSING = {
    "because": Choice("comma-makes-tuple"),
    "way": Choice("add-the-comma"),
}
_TUPLE_OPENED = {"because": Choice("still-one-argument"), "way": Choice("pass-args-on")}


@rule("because", "way")
def args_not_a_tuple(case: Case) -> Mapping[str, Any] | None:
    """``args`` is not a tuple: the comma is missing."""
    at = written(case, _NO_COMMA)
    failed = [
        failure
        for failure in case.failures()
        if prose.says(failure.raised.message, *prose.NOT_ITERABLE)
        or (at and not _A_TUPLE.search(at.source) and _not_reached(case, failure))
    ]
    if failed:
        error = failed[0].raised
        doing = f"ended with {error.type}: {error.message}"[:120]
        ended = line(failed[0].actor_name or "a thread", doing, at)
        return {**_COMMA_MISSING, "evidence": (ended,)}
    if not _taken_apart(case):
        return None
    fact = case.as_a(WrongValue)
    expected = shown(fact.expected, case.run.tokens)
    actual = shown(fact.actual, case.run.tokens)
    opened = None if at is not None else written(case, _FIRST_FOR_ALL)
    if opened is not None:
        doing = "takes the only argument out of its tuple"
        lines = line("expected", expected), line("got", actual)
        return {**_TUPLE_OPENED, "evidence": (*lines, line("this line", doing, opened))}
    evidence = line("expected", expected), line("got", actual, at)
    return {**_COMMA_MISSING, "evidence": evidence}


_A_TUPLE = re.compile(r"\bargs\s*=\s*\(\s*\w*args\b")  # passed on: may be one


def _not_reached(case: Case, failure: ThreadFailure) -> bool:
    """Return whether the arguments did not fit: none of its own lines was reached."""
    return failure.raised.type == "TypeError" and not case.own(failure.raised.stack)


def _taken_apart(case: Case) -> bool:
    """Return whether the task got the items of its only argument one by one."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.label:
        return False
    expected, actual = fact.expected, fact.actual
    whole = expected[0] if len(expected) == 1 else None
    return isinstance(whole, str | list | tuple) and list(whole) == list(actual)


# `apply_async(func, item)`, or with `(item)`, which is the same.
_UNPACKED = (*prose.NOT_ITERABLE, *prose.TOO_FEW, *prose.TOO_MANY)
_BARE = r"\.apply(_async)?\(\s*\w+,\s*(args\s*=\s*)?(\(\s*\w+\s*\)|\w+)\s*[,)]"


@rule()
def argument_taken_apart(case: Case) -> Mapping[str, Any] | None:
    """The one argument of a pool call is not in a tuple."""
    at = written(case, _BARE)
    if at is None:
        return None
    error = case.run.raised
    said = error.message if error is not None and case.raised("TypeError") else ""
    if case.is_a(FactKind.WRONG_VALUE):
        said = repr(case.as_a(WrongValue).actual)
    refused = case.is_a(FactKind.NEVER_RAN) and _only_type_errors(case.run.value)
    if not refused and not prose.says(said, *_UNPACKED):
        return None
    return {"evidence": (line("this line", "passes a bare item", at),)}


def _only_type_errors(value: object) -> bool:
    """Return whether a call returned a TypeError for each item, and nothing else."""
    kinds = [x[0] if isinstance(x, list) and x else x for x in _listed(value)]
    return bool(kinds) and all(kind == "TypeError" for kind in kinds)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


@rule()
def arguments_forgotten(case: Case) -> Mapping[str, Any] | None:
    """The task is called without the arguments it should get."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.label:
        return None
    expected, actual = fact.expected, fact.actual
    if len(actual) or not len(expected):
        return None
    at = written(case, r"\btarget\s*=")
    wanted = shown(expected, case.run.tokens)
    return {"evidence": (line("expected", wanted), line("got", "no argument", at))}


@rule()
def arguments_not_unpacked(case: Case) -> Mapping[str, Any] | None:
    """All arguments arrive as a single tuple."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.label:
        return None
    expected, actual = list(fact.expected), list(fact.actual)
    packed = actual[0] if len(actual) == 1 else None
    if not isinstance(packed, tuple | list) or list(packed) != expected:
        return None
    at = written(case, r"\bargs\s*=\s*\(\s*args\s*,|\(\s*args\s*\)|\[\s*args\s*\]")
    shown_actual = shown(tuple(actual), case.run.tokens)
    return {
        "evidence": (
            line("expected", shown(tuple(expected), case.run.tokens)),
            line("got", shown_actual, at),
        )
    }


# The line creates a thread or passes something to a pool, and the task ran inside it.
_HANDS_OVER = r"\btarget\s*=|\b(Thread|Timer|Process)\(|\.(submit|apply_async|map)\("
_THEIR_RUN = ("threading.py", "process.py")
_CALLS_IT = re.compile(r"\btarget\s*=\s*([\w.]+)\(")


# One call inside another: without the outer parentheses, the inner call is still made.
_NESTED = re.compile(r"(?:\btarget\s*=\s*|\.submit\(\s*)[\w.]+\([^()]*\w\(")

# What is called to get an argument: there is no name to pass instead.
_IN_ARGUMENTS = re.compile(
    r"\btarget\s*=\s*[\w.]+\s*,.*\w\(|\.submit\(\s*[\w.]+\s*,.*\w\("
)

_PASSED = {"because": Choice("value-passed"), "way": Choice("pass-the-name")}
# A call among the arguments of a thread whose target is not called.
_IN_ARGS = re.compile(r"\bargs\s*=\s*[(\[].*\w\(")
_METHOD = re.compile(r"\btarget\s*=\s*(?!self\.)\w+\.\w")
_COMPUTED = {
    "because": Choice("computed-first"),
    "way": Choice("call-it-in-the-target"),
}
_KEPT = {"because": Choice("before-it-runs"), "way": Choice("call-it-in-run")}


@rule("because", "kind", "task", "way")
def called_instead_of_passed(case: Case) -> Mapping[str, Any] | None:
    """The task is called instead of passed."""
    return _ran_there(case) or _waits_there(case)


def _waits_there(case: Case) -> Mapping[str, Any] | None:
    """Find the caller in a wait inside what it called while creating a thread."""
    if not case.is_a(FactKind.DEADLOCKED, FactKind.STUCK):
        return None
    for waiter in case.run.waiters:
        if waiter.actor.role is not Role.MAIN:
            continue
        for outer, inner in itertools.pairwise(waiter.stack):
            found = _CALLS_IT.search(outer.source) if case.owns(outer.file) else None
            if found is not None and found[1].rpartition(".")[2] == inner.function:
                return {**_PASSED, **_called_at(case, f"`{found[1]}`", outer)}
    return None


def _called_at(case: Case, name: str, at: Frame) -> Mapping[str, Any]:
    """Return what was called, and what the line that called it creates."""
    created = re.search(r"\b(?:(Thread|Timer)|Process)\(", at.source)
    kind = worker(case)
    if created is not None:
        kind = "thread" if created[1] else "process"
    called = _CALLS_IT.search(at.source)
    what = f"`{called[1]}`" if called else name
    doing = f"called {what} here, before any {kind} was started"
    evidence = (line("the main thread", doing, at),)
    return {"task": name, "kind": kind, "evidence": evidence}


def _ran_there(case: Case) -> Mapping[str, Any] | None:
    for arrival in ran_in_caller(case):
        if any(caller_of(case, arrival.stack, "run", file) for file in _THEIR_RUN):
            continue  # it was passed on, and then `run` was called
        at = (
            frame_where(case, arrival.stack, _HANDS_OVER)
            or statement_where(case, arrival.stack, _HANDS_OVER)
            or _in_constructor(case, arrival)
            or _value_was_called(case, arrival)
        )
        if at is not None and not _only_looked(case, arrival, at):
            called = _called_at(case, task(arrival.label), at)
            return {**_ways(case, arrival, at), **called}
    return None


def _ways(case: Case, arrival: Arrival, at: Frame) -> Mapping[str, Choice]:
    """Return why the line runs the task, and what to write instead."""
    if is_class(case) and _in_constructor(case, arrival) == at:
        return _KEPT
    if _IN_ARGS.search(at.source) and not _CALLS_IT.search(at.source):
        # A method of somebody else's object makes no call.
        foreign = _METHOD.search(at.source)
        return (
            {**_COMPUTED, "way": Choice("write-a-function")} if foreign else _COMPUTED
        )
    itself = case.own(arrival.stack)[-1].line == at.line  # it calls the task itself
    if itself and (_NESTED.search(at.source) or _IN_ARGUMENTS.search(at.source)):
        return {**_PASSED, "way": Choice("write-a-function")}
    if written(case, r"\.submit\(") and not written(case, r"\btarget\s*="):
        return {**_PASSED, "way": Choice("pass-to-submit")}
    return _PASSED


def _only_looked(case: Case, arrival: Arrival, at: Frame) -> bool:
    """Return whether the line itself read shared data, and called nothing."""
    own = case.own(arrival.stack)
    return arrival.kind in SHARED and bool(own) and own[-1].line == at.line


def _in_constructor(case: Case, arrival: Arrival) -> Frame | None:
    own = case.own(arrival.stack)
    return own[-1] if own and own[-1].function == "__init__" else None


def _value_was_called(case: Case, arrival: Arrival) -> Frame | None:
    """Return the line that called the task, if a thread then called its value."""
    tried = any(
        prose.says(failure.raised.message, *prose.NOT_CALLABLE)
        for failure in case.failures("TypeError")
    )
    return case.line_of(arrival.stack) if tried else None


@rule("attribute")
def not_any_callable(case: Case) -> Mapping[str, Any] | None:
    """The code needs a task to be more than callable."""
    errors = [f.raised for f in case.failures("AttributeError")]
    if case.raised("AttributeError") and case.run.raised is not None:
        errors.append(case.run.raised)
    for error in errors:
        for name, way in prose.LACKS.items():
            if prose.says(error.message, way):
                at = case.line_of(error.stack)
                evidence = (line("this line", f"reads `{name}` from the task", at),)
                return {"attribute": name, "evidence": evidence}
    return None


@rule("exercise")
def returned_twice(case: Case) -> Mapping[str, Any] | None:
    """A forked child returns into the caller."""
    if not case.is_a(FactKind.RETURNED_TWICE):
        return None
    at = written(case, r"\bfork\(")
    evidence = (
        (line("from this line on", "two processes run the code", at),)
        if at is not None
        else ()
    )
    return {"exercise": case.exercise, "evidence": evidence}


@rule()
def thread_arguments_by_position(case: Case) -> Mapping[str, Any] | None:
    """``Thread`` is given its arguments by position; the first is not the target."""
    error = case.run.raised
    if error is None or not case.raised():
        return None
    if not prose.says(error.message, *prose.THREAD_GROUP):
        return None
    at = case.line_of(error.stack)
    return {"evidence": (line("this call", "passes a value for `group`", at),)}


@rule("task")
def called_again_for_the_value(case: Case) -> Mapping[str, Any] | None:
    """The task runs in a thread, and again in the caller, to get its value."""
    for first in case.tasks():
        again = _again_in_caller(case, first)
        if again is not None:
            doing = f"ran {task(again.label)} again"
            at = case.line_of(again.stack)
            evidence = (line("the main thread", doing, at),)
            return {"task": task(again.label), "evidence": evidence}
    return None


def _again_in_caller(case: Case, first: Arrival) -> Arrival | None:
    if first.kind != "task" or first.actor.role is not Role.THREAD:
        return None
    same = [a for a in case.tasks() if a.label == first.label and a.step > first.step]
    return next((a for a in same if a.actor.role is Role.MAIN), None)


_LAMBDA = re.compile(r"\blambda\b(?P<given>[^:]*):(?P<body>.*)")
# A method has `self`, and gets its values through it.
_DEF = re.compile(r"^def \w+\((?!self\b)(?P<given>[^)]*)(?P<body>\).*)?$")
_ASSIGNS = re.compile(r"(?P<names>\w+(\s*,\s*\w+)*)\s*=(?!=)")
_FOR = re.compile(r"\bfor\s+(?P<names>[\w\s,()]+?)\s+in\b")


# A `lambda` that only calls what the loop gives.
_ONLY_CALLS = re.compile(r"\blambda\s*:\s*\w+\(\s*\)")
_TARGET = re.compile(r"\btarget\s*=\s*lambda\s*:")
# One call, with nothing to call among its arguments: they can be passed as they are.
_ONE_CALL = re.compile(rf"{_TARGET.pattern}\s*[\w.]+\([^()]*\)\s*(?:[,)]|$)")


@rule("task", "times", "way")
def late_binding(case: Case) -> Mapping[str, Any] | None:
    """A function created in a loop reads the loop's variable when it runs."""
    kinds = {_kind(x) for x in _labels(case)}
    threads = [
        a
        for a in case.tasks()
        if a.actor.role is Role.THREAD and (not kinds or _kind(a.label) in kinds)
    ]
    ran = Counter(a.label for a in threads).most_common()
    often = [(label, n) for label, n in ran if n > 1]
    if not _ran_for_earlier_ones(case, {label for label, _ in often}):
        return None
    at = looks_a_loops_variable_up(case)
    if at is None:
        return None
    label, times = often[0]
    doing = f"looked up a variable here, and ran {task(label)}"
    way = Choice("its-own-value")
    if _ONLY_CALLS.search(at.source):
        way = Choice("pass-the-task-itself")
    elif _TARGET.search(at.source):
        one = _ONE_CALL.search(at.source)
        way = Choice("args-for-the-lambda" if one else "a-function-for-the-lambda")
    return {
        "way": way,
        "task": task(label),
        "times": times,
        "evidence": (line(f"{times} threads", doing, at),),
    }


def looks_a_loops_variable_up(case: Case) -> Frame | None:
    """Return where a function uses a variable of the loop that creates it."""
    lines = reach(case)
    for number in lines:
        text = case.listing.text(number)
        if found := _LAMBDA.search(text):
            around = [n for n in lines if number - 30 < n < number + 4]
            if _uses(found["body"], found["given"], _loops(case, around)):
                return case.listing.frame(number)
        elif found := _DEF.match(text):
            inside = case.listing.block(number)
            around = [n for n in lines if n not in inside]
            own_line = found["body"] or ""  # if all of it is on one line
            own = found["given"] + " ".join(_loops(case, inside))
            for at, body in [(number, own_line), *_texts(case, inside)]:
                if _uses(body, own, _loops(case, around)):
                    return case.listing.frame(at)
    return None


def _texts(case: Case, numbers: Iterable[int]) -> list[tuple[int, str]]:
    return [(number, case.listing.text(number)) for number in numbers]


def _loops(case: Case, numbers: Iterable[int]) -> set[str]:
    """Return the variables of the loops and comprehensions in these lines.

    With them, the names that a loop's body assigns in each turn.
    """
    lines = set(numbers)
    heads = lines.intersection(case.listing.loops())
    bodies = lines.intersection(n for head in heads for n in case.listing.block(head))
    given = (_ASSIGNS.match(case.listing.text(n)) for n in bodies)
    assigned = {x for g in given if g for x in re.findall(r"\w+", g["names"])}
    return assigned | _of_loops(case, lines)


def _of_loops(case: Case, numbers: Iterable[int]) -> set[str]:
    found = (_FOR.finditer(case.listing.text(n)) for n in numbers)
    return {
        name
        for matches in found
        for match in matches
        for name in re.findall(r"\w+", match["names"])
    }


def _uses(body: str, given: str, names: set[str]) -> bool:
    words = set(re.findall(r"\w+", body)) - set(re.findall(r"\w+", given))
    return bool(words & names - {"_"})


def _labels(case: Case) -> Sequence[str]:
    """Return the labels of the tasks that the fact is about, if about several."""
    fact, several = case.fact, NeverRan | RanTwice | ReturnedEarly | OtherFact
    return fact.labels if isinstance(fact, several) else ()


def _ran_for_earlier_ones(case: Case, often: set[str]) -> bool:
    """Return whether tasks ran instead of earlier ones, which did not run.

    The loop has moved on when the variable is read: to the next task, or the last.
    """
    kinds = {_kind(label) for label in often}
    known = {x for x in case.run.tokens if _kind(x) in kinds}
    known |= set(_labels(case))
    missing = known - {arrival.label for arrival in case.tasks()}
    if not missing or not often:
        return False
    return max(map(_place, missing)) < max(map(_place, often))


def _place(label: str) -> tuple[int, str]:
    """Return a key that sorts labels by number: `task:9` before `task:10`."""
    return len(label), label


def _kind(label: str) -> str:
    return label.partition(":")[0]


@rule("actual")
def name_not_set(case: Case) -> Mapping[str, Any] | None:
    """The thread has the name that Python chose."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not isinstance(fact.actual, str):
        return None
    expected, actual = str(fact.expected), fact.actual
    if not prose.name_of_a_thread().match(actual):
        return None
    evidence = line("expected", repr(expected)), line("got", repr(actual))
    return {"actual": actual, "evidence": evidence}


@rule("exercise")
def nothing_returned(case: Case) -> Mapping[str, Any] | None:
    """The function returns nothing although it must return a value."""
    if not case.is_a(FactKind.WRONG_VALUE) or not case.run.arrivals:
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    gave_none = actual is None and expected is not None
    of_none = fact.of_type == type(None).__name__
    if not (gave_none or of_none) or written(case, r"^return\s+\S"):
        return None
    if is_class(case):
        return None  # the value is that of an attribute
    return {"exercise": case.exercise}
