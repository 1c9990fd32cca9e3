"""Rules about where a value is kept, and whether it is still there afterwards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import (
    head_of,
    is_class,
    label_of,
    reach,
    written,
)
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line
from autograder.evidence import Frame
from autograder.facts import (
    About,
    FactKind,
    NotAtOnce,
    WrongValue,
)

_BY_THE_THREAD = r"\bsuper\(.*\)\.run\(|\bThread\.run\("
_OTHER_NAME = re.compile(r"self\.(?!result\b)(\w+)\s*=(?!=)")


@rule("because", "way")
def result_not_kept(case: Case) -> Mapping[str, Any] | None:
    """``run`` calls the task but does not store its value."""
    tasks = case.tasks()
    done = tasks and all(a.released is not None for a in tasks)
    if not case.is_a(FactKind.WRONG_VALUE) or not done or not is_class(case):
        return None
    fact = case.as_a(WrongValue)
    values = fact.actual if isinstance(fact.actual, list) else [fact.actual]
    if fact.expected is None or not values or any(v is not None for v in values):
        return None
    at, body = case.line_of(tasks[0].stack), case.listing.body_of(case.exercise)
    if case.listing.find(r"^def result\b", body):
        return None  # a property decides what is shown, whatever was kept
    if at is None:
        has_run = case.listing.find(r"^def run\b", body)
        way = Choice("assign-in-run" if has_run else "define-run")
        lost = line("this class", "has no `run` that keeps the value", head_of(case))
        return {
            "because": Choice("only-what-is-stored"),
            "way": way,
            "evidence": (lost,),
        }
    return _lost_at(at)


def _lost_at(at: Frame) -> Mapping[str, Any]:
    """Say what becomes of the value at the line that called the task."""
    if re.search(_BY_THE_THREAD, at.source):
        return {
            "because": Choice("run-returns-none"),
            "way": Choice("call-it-yourself"),
            "evidence": (line("the value", "is lost inside this call", at),),
        }
    if other := _OTHER_NAME.match(at.source):
        doing = f"is stored here, as `{other[1]}`"
        return {
            "because": Choice("under-another-name"),
            "way": Choice("assign-in-run"),
            "evidence": (line("the value", doing, at),),
        }
    return {
        "because": Choice("only-what-is-stored"),
        "way": Choice("assign-in-run"),
        "evidence": (line("the value", "is lost after this line", at),),
    }


_IF_TRUE = re.compile(r"if\s+((?:self\.)?\w+)\s*:\s*(?:#.*)?$")


@rule("value")
def false_value_dropped(case: Case) -> Mapping[str, Any] | None:
    """A value is stored only if it counts as true."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not is_class(case):
        return None
    dropped = _dropped(fact)
    if not dropped:
        return None
    body = case.listing.body_of(case.exercise)
    for number in case.listing.find(_IF_TRUE.pattern, body):
        asked = _IF_TRUE.match(case.listing.text(number))
        name = re.escape(asked[1]) if asked else ""
        stores = rf"^self\.\w+\s*=\s*{name}\s*$|^return\s+{name}\s*$"
        if name and case.listing.find(stores, case.listing.block(number)):
            at = case.listing.frame(number)
            lets = line("this line", "stores only what counts as true", at)
            return {"value": repr(dropped[0]), "evidence": (lets,)}
    return None


def _dropped(fact: WrongValue) -> list[Any]:
    """Return the expected values that count as false, and for which `None` came."""
    pairs = [(fact.expected, fact.actual)]
    if isinstance(fact.expected, list) and isinstance(fact.actual, list):
        pairs += zip(fact.expected, fact.actual, strict=False)
    return [x for x, got in pairs if got is None and x is not None and not x]


_A_TASK = r"(?:task|t|job|func|function|fn|f)"
_BY_TASK = rf"\[\s*{_A_TASK}\s*\](?!\s*=)"
_FOUND_BY_TASK = rf"\.index\(\s*{_A_TASK}\s*\)"
_STORED_BY_TASK = rf"^\w+\[\s*{_A_TASK}\s*\]\s*=(?!=)"


@rule("because", "places", "way")
def kept_by_task(case: Case) -> Mapping[str, Any] | None:
    """Something is stored under its task, so that equal tasks share one place."""
    if isinstance(case.fact, NotAtOnce):
        return _one_thread_for_all(case, case.fact)
    fact = case.fact
    # Other tasks are different keys.
    if not isinstance(fact, WrongValue) or fact.about is not About.ONE_TASK:
        return None
    expected, actual = fact.expected, fact.actual
    if not (isinstance(actual, list) and isinstance(expected, list)):
        return None
    if not len(actual) == len(expected) > 1:
        return None
    at = written(case, rf"^return\b.*{_BY_TASK}") or written(case, _BY_TASK)
    if at is not None and len(set(map(repr, actual))) == 1 and actual[0] in expected:
        return {
            "places": Choice("hold-the-same-value"),
            "because": Choice("one-place-for-a-key"),
            "way": Choice("position-as-key"),
            "evidence": (line("this line", "looks the value up by its task", at),),
        }
    at = written(case, _FOUND_BY_TASK)
    if (
        at is None
        or actual[0] not in expected
        or any(v is not None for v in actual[1:])
    ):
        return None
    return {
        "places": Choice("only-the-first-filled"),
        "because": Choice("index-finds-the-first"),
        "way": Choice("enumerate-the-tasks"),
        "evidence": (line("this line", "looks the position up by the task", at),),
    }


def _one_thread_for_all(case: Case, fact: NotAtOnce) -> Mapping[str, Any] | None:
    """Find a task that was given several times, and got a single thread."""
    at = written(case, _STORED_BY_TASK)
    ran = case.arrivals()
    if at is None or len(ran) != 1 or fact.wanted < 2 or case.failures():
        return None
    return {
        "places": Choice("one-of-them-started"),
        "because": Choice("last-one-under-a-key"),
        "way": Choice("threads-in-a-list"),
        "evidence": (line("this line", "stores one thread for each key", at),),
    }


_NEW = r"\[\s*\]|\{\s*\}|(?:list|dict|set)\(\s*\)|(?:collections\.)?defaultdict\(\w*\)"
_MADE_ONCE = re.compile(rf"(\w+)\s*(?::[^=]+)?=\s*(?:{_NEW})\s*(?:#.*)?$")
_IN_THE_HEAD = re.compile(rf"(\w+)\s*(?::[^=,]+)?=\s*(?:{_NEW})\s*[,)]")


@rule("name")
def kept_from_the_last_call(case: Case) -> Mapping[str, Any] | None:
    """A second call finds the values, or the exceptions, of the call before."""
    kept = _made_once(case) if _shows_an_earlier_call(case) else None
    if kept is None:
        return None
    name, at = kept
    evidence = line("this line", f"creates `{name}` once, for all calls", at)
    return {"name": name, "evidence": (evidence,)}


# The tasks of a first call, in scenarios that make two.
_EARLIER = "earlier:"


def _shows_an_earlier_call(case: Case) -> bool:
    """Return whether what an earlier call left is in the value, or is raised."""
    fact = case.fact
    if isinstance(fact, WrongValue) and fact.about is About.GIVEN:
        return False
    if isinstance(fact, WrongValue) and isinstance(fact.actual, list):
        kept = any(label_of(case, x).startswith(_EARLIER) for x in fact.actual)
        return kept or _goes_on(case, fact)
    error = case.run.raised if case.raised() else None
    return error is not None and label_of(case, error.message).startswith(_EARLIER)


def _goes_on(case: Case, fact: WrongValue) -> bool:
    """Return whether a list is right as far as it should go, and then goes on.

    With what no task of this call has returned.
    """
    expected, actual = fact.expected, list(fact.actual)
    if not isinstance(expected, list) or len(actual) <= len(expected):
        return False
    more = actual[len(expected) :]
    return actual[: len(expected)] == expected and not any(
        label_of(case, value) for value in more
    )


def _made_once(case: Case) -> tuple[str, Frame] | None:
    """Return a list or a dictionary that calls share, if none of them empties it."""
    lines, head = reach(case), head_of(case)
    used = " ".join(map(case.listing.text, lines))
    shared = [
        (found[1], number)
        for number, text in enumerate(case.listing.lines, start=1)
        if (found := _MADE_ONCE.match(text))
    ]
    error = case.run.raised if case.raised() else None
    at = case.line_of(error.stack[:1]) if error is not None else None
    if at is not None:  # the one that the exception comes from is first
        shared.sort(key=lambda x: not re.search(rf"\b{x[0]}\b", at.source))
    if head is not None:
        shared += [(name, head.line) for name in _IN_THE_HEAD.findall(head.source)]
    for name, number in shared:
        again = rf"^{name}(\[:\])?\s*(:.*)?=(?!=)|\b{name}\.clear\(|^del {name}\b"
        if re.search(rf"\b{name}\b", used) and not case.listing.find(again, lines):
            return name, case.listing.frame(number)
    return None
