"""Rules about child processes: how they end, and what they answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import ended
from autograder.diagnosis.observations import (
    is_failure,
    label_of,
    reach,
    written,
    wrong_list,
)
from autograder.diagnosis.pipe_observations import uses_of_children
from autograder.diagnosis.pool_observations import CREATES_PROCESSES
from autograder.diagnosis.process_observations import found, said_to_have_failed
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, shown, tasks
from autograder.evidence import Frame, Raised, Role
from autograder.facts import (
    About,
    FactKind,
    Found,
    NotRaised,
    ProcessCount,
    WrongValue,
)
from autograder.recording.pipe_ends import RECV

_PROMISES = re.compile(
    r"MapResult|ApplyResult|AsyncResult|IMap\w*Iterator|Future|generator|\bmap\b"
)


@rule("kind", "try_next")
def answer_not_asked(case: Case) -> Mapping[str, Any] | None:
    """The handle is returned instead of the results."""
    error = case.run.raised
    if error is None or not case.raised("WireError"):
        return None
    named = _PROMISES.search(error.of_type)
    if named is None:
        return None
    at = written(case, r"_async\(|\.submit\(|\bi?map\w*\(")
    evidence = (line("this line", f"makes the `{named[0]}`", at),)
    own_part = written(case, r"^def\b.*\bforeground\b|\bforeground\(\s*\)")
    try_next = Choice("after-your-part" if own_part else "ask-in-time")
    return {"kind": named[0], "try_next": try_next} | (
        {"evidence": evidence} if at else {}
    )


@rule("kind", "plain")
def proxy_returned(case: Case) -> Mapping[str, Any] | None:
    """A manager's proxy is returned instead of what it holds."""
    error = case.run.raised
    if error is None or not case.raised("WireError"):
        return None
    named = re.search(r"\b(List|Dict)Proxy\b", error.of_type)
    if named is None:
        return None
    plain = named[1].lower()
    at = written(case, rf"\.{plain}\(")
    doing = f"creates a `{named[0]}`"
    evidence = {"evidence": (line("this line", doing, at),)} if at else {}
    return {"kind": named[0], "plain": plain, **evidence}


@rule()
def process_closed(case: Case) -> Mapping[str, Any] | None:
    """A process object is closed, and then used again."""
    error = case.run.raised
    if error is None or not case.raised("ValueError"):
        return None
    if not prose.says(error.message, *prose.PROCESS_CLOSED):
        return None
    at = case.line_of(error.stack)
    used = line("this line", "uses it afterwards", at)
    names = re.findall(r"(\w+)\.", at.source) if at is not None else []
    closes = written(case, rf"\b({'|'.join(names) or '$.'})\.close\(\s*\)")
    first = (line("this line", "closes the process object", closes),) if closes else ()
    return {"evidence": (*first, used)}


@rule()
def queue_of_threads(case: Case) -> Mapping[str, Any] | None:
    """A queue for threads is used between processes."""
    kinds = FactKind.WRONG_VALUE, FactKind.DEADLOCKED
    ran = any(a.actor.role is Role.PROCESS for a in case.tasks())
    at = _made(case)
    if not case.is_a(*kinds) or not ran or at is None:
        return None
    if written(case, r"\b(multiprocessing|mp|manager|ctx|context)\.\w*Queue\("):
        return None
    fact = case.fact
    if isinstance(fact, WrongValue) and isinstance(fact.expected, list | tuple):
        here = fact.actual if isinstance(fact.actual, list | tuple) else ()
        if any(item in fact.expected for item in here):
            return None  # something did arrive
    children = {a.actor.pid for a in case.tasks() if a.actor.role is Role.PROCESS}
    puts = case.events("queue put") + case.events("queue put begin")
    if puts and not any(event.pid in children for event in puts):
        return None  # what the parent puts there itself arrives
    return {"evidence": (line("this queue", "is for threads", at),)}


def _made(case: Case) -> Frame | None:
    at = written(case, r"\bqueue\.\w*Queue\(")
    everywhere = range(1, len(case.listing.lines) + 1)
    by_name = case.listing.find(r"^from queue import\b.*\bQueue\b", everywhere)
    return at or (written(case, r"(?<![\w.])Queue\(") if by_name else None)


@rule("processes")
def exit_code_ignored(case: Case) -> Mapping[str, Any] | None:
    """A child has failed, but the parent did not check."""
    if not isinstance(case.fact, NotRaised):
        return None
    failures = case.failures("TaskFailed")
    wanted = case.fact.type
    if not failures or wanted != "ChildFailed" or written(case, "exitcode"):
        return None
    at = case.line_of(failures[0].raised.stack)
    first = line(ended(failures[0]), "ended with an exception", at)
    return {
        "processes": count(len(failures), "process", "processes"),
        "evidence": (first,),
    }


_HOW_IT_ENDS = {True: Choice("close-the-end"), False: Choice("let-it-finish")}


@rule("way")
def ended_by_force(case: Case) -> Mapping[str, Any] | None:
    """A signal ends the child."""
    if not case.is_a(FactKind.CHILD_KILLED):
        return None
    forced = [
        line("the parent", "ends the process here", event.at)
        for event in case.run.events
        if event.name in ("process terminate", "process kill")
    ]
    way = _HOW_IT_ENDS[uses_of_children(case, RECV) > 0]
    return {"way": way, "evidence": tuple(forced[:1])}


@rule("got")
def child_for_each_value(case: Case) -> Mapping[str, Any] | None:
    """A new child is started for each question."""
    if not case.is_a(FactKind.PROCESS_COUNT) or case.as_a(ProcessCount).wanted != 1:
        return None
    at = written(case, r"\bProcess\(")
    evidence = (
        (line("this line", "creates a new child again and again", at),) if at else ()
    )
    return {"got": case.as_a(ProcessCount).got, "evidence": evidence}


@rule()
def exit_code_too_early(case: Case) -> Mapping[str, Any] | None:
    """The exit code is read before the process has ended."""
    fact = case.fact
    if found(case, Found.NOBODY_FAILED):
        asked = _asked_before_the_join(case)
        reads = [asked] if asked else []
    elif isinstance(fact, WrongValue) and fact.about is About.EXIT_CODE:
        reads = _read_before_the_join(case) if fact.actual is None else []
    else:
        return None
    doing = ("reads the exit code", "reads it, too")
    lines = [line("this line", *one) for one in zip(doing, reads, strict=False)]
    return {"evidence": tuple(lines)} if lines else None


_READS = r"^(return|raise)\b.*\.exitcode\b|=.*\.exitcode\b"


def _read_before_the_join(case: Case) -> list[Frame]:
    """Return the lines that read an exit code with no `join` above them.

    A `join` in another block is not above it; if all have one, the first line.
    """
    lines = reach(case)
    reads = case.listing.find(_READS, lines)
    joins = case.listing.find(r"\.join\(", lines)
    early = [n for n in reads if not any(_comes_first(case, j, n) for j in joins)]
    return [case.listing.frame(number) for number in early or reads[:1]]


def _comes_first(case: Case, first: int, then: int) -> bool:
    """Return whether a line is above another one, in the same block or around it."""
    return first < then and set(case.listing.heads(first)) <= set(
        case.listing.heads(then)
    )


_TAKES_NONE_TOO = r"^if ([\w.]+)\.exitcode\s*!=\s*0\s*:"
_MAY_HAVE_ENDED = (
    r"\b(is_alive|sentinel|active_children)\b|^while\b.*\bexitcode\b"
    r"|\bwait\(|(?<![\"'])\.join\("
)


def _asked_before_the_join(case: Case) -> Frame | None:
    """Quote an ``if`` that takes any exit code but 0 for a failure, above the join."""
    body = case.listing.body_of(case.exercise)
    # `if process.exitcode:` is false for the `None` of a process that still runs.
    asks = case.listing.find(_TAKES_NONE_TOO, body)
    asked = re.match(_TAKES_NONE_TOO, case.listing.text(asks[0])) if asks else None
    if asked is None:
        return None
    name = re.escape(asked[1])
    # A wait of any kind, or a function that gets the process and may wait.
    waited = case.listing.find(rf"{_MAY_HAVE_ENDED}|\w\(.*\b{name}\b", body)
    joins = case.listing.find(rf"(?<![\w.]){name}\.join\(", body)
    early = bool(joins) and asks[0] < min(joins + waited)
    return case.listing.frame(asks[0]) if early else None


@rule("code", "way")
def exit_code_made_up(case: Case) -> Mapping[str, Any] | None:
    """The exit code is a number that is written in the file."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or fact.about is not About.EXIT_CODE:
        return None
    if type(fact.actual) is not int:
        return None
    code = str(fact.actual)
    at = written(case, rf"^raise ChildFailed\(\s*(?:exit_code\s*=\s*)?{code}\b")
    if at is None:
        return None
    pooled = written(case, CREATES_PROCESSES) and not written(case, r"\bProcess\(")
    return {
        "code": code,
        "way": Choice("a-process-of-your-own" if pooled else "below-the-join"),
        "evidence": (line("this line", "gives the number", at),),
    }


@rule("because")
def failures_left_out(case: Case) -> Mapping[str, Any] | None:
    """Failed items have no entry of their own."""
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    failed = [is_failure(case, x) for x in expected]
    kept = [x for x, bad in zip(expected, failed, strict=True) if not bad]
    blank = [None if bad else x for x, bad in zip(expected, failed, strict=True)]
    if not any(failed) or actual not in (kept, blank):
        return None
    at = written(case, r"^except\b")
    got = line("got", shown(actual, case.run.tokens))
    return {
        "because": Choice("later-ones-move" if actual == kept else "reason-is-lost"),
        "evidence": (got, line("this line", "catches the exception", at)),
    }


_ASKS_HOW = r"\bexitcode\b|\bwait\w*\(|\breturncode\b|\bpoll\("


_OF_A_POOL = {"because": Choice("pool-hides-it"), "way": Choice("no-pool")}
_OF_A_PROCESS = {"because": Choice("try-around-start"), "way": Choice("read-exitcode")}
_FOR_A_VALUE = {
    "because": Choice("pool-hides-it"),
    "way": Choice("process-for-a-value"),
}
# What a pool raises in the caller when a task fails, leaves or is killed.
_THROUGH_A_POOL = "SystemExit", "TaskFailed", "BrokenProcessPool"


def _raised_by_the_pool(case: Case, error: Raised) -> Mapping[str, Any] | None:
    """Say what a pool raised, where the exit code of the process was to be read."""
    words = {"run_in_process": _OF_A_POOL, "ask": _FOR_A_VALUE}.get(case.exercise)
    if words is None or written(case, _ASKS_HOW):
        return None
    at = case.line_of(error.stack)
    result = f"the call raised `{error.type}`"
    evidence = line("this line", f"raises `{error.type}`", at)
    return {**words, "result": result, "evidence": (evidence,)}


@rule("because", "result", "way")
def exit_code_not_read(case: Case) -> Mapping[str, Any] | None:
    """The returned exit code is a number of the parent's own."""
    fact = case.fact
    pooled = written(case, CREATES_PROCESSES) and not written(case, r"\bProcess\(")
    error = case.run.raised
    if pooled and error is not None and case.raised(*_THROUGH_A_POOL):
        return _raised_by_the_pool(case, error)
    if not isinstance(fact, WrongValue) or fact.about is not About.EXIT_CODE:
        return None
    codes = fact.actual if isinstance(fact.actual, list) else [fact.actual]
    numbers = all(type(code) is int for code in codes)
    if not numbers or written(case, _ASKS_HOW):
        return None
    if case.exercise == "ask" or not case.ran_only_in(Role.PROCESS):
        return None
    got = shown(fact.actual, {})
    lines = (
        line("expected", f"{fact.what}: {shown(fact.expected, {})}"),
        line("got", got, written(case, r"^return\b")),
    )
    words = _OF_A_POOL if pooled else _OF_A_PROCESS
    return {**words, "result": f"the call returned {got}", "evidence": lines}


@rule("because", "way")
def exit_code_changed(case: Case) -> Mapping[str, Any] | None:
    """The exit code is changed on the way."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or fact.about is not About.EXIT_CODE:
        return None
    expected, actual = fact.expected, fact.actual
    if _codes(expected) and _codes(actual):
        comparable = len(expected) == len(actual)
    else:
        comparable = _code(expected) and _code(actual) and _reads_it(case)
    exits = _exit_in_child(case) if type(actual) in (int, list) else None
    if exits is not None:
        by_child = (
            line("expected", shown(expected, {})),
            line("got", shown(actual, {})),
            line("this line", "ends the child with a code of its own", exits),
        )
        return {**_BY_CHILD, "evidence": by_child}
    if not comparable:
        return None
    at = written(case, r"^return\b.*\bexitcode\b|\bexitcode\b")
    evidence = (
        line("expected", shown(expected, {})),
        line("got", shown(actual, {}), at),
    )
    return {**_BY_PARENT, "evidence": evidence}


_BY_PARENT = {"because": Choice("sign-and-number"), "way": Choice("return-it-as-it-is")}
_BY_CHILD = {
    "because": Choice("exit-in-the-child"),
    "way": Choice("only-call-the-task"),
}
_EXITS = r"\b(sys\.exit|os\._exit|exit|quit)\("
_AS_IT_IS = r"^return\s+\w+\.exitcode\s*$"


def _exit_in_child(case: Case) -> Frame | None:
    """Return the line of the child's function that exits by itself.

    Only if the parent returns the exit code as it is: then the child has changed it.
    """
    if case.exercise == "ask" or written(case, _AS_IT_IS) is None:
        return None
    return written(case, _EXITS) if case.ran_only_in(Role.PROCESS) else None


def _reads_it(case: Case) -> bool:
    return written(case, r"\bexitcode\b") is not None


def _code(value: object) -> bool:
    """Return whether a value is the exit code of a process that failed."""
    return type(value) is int and value != 0


def _codes(value: object) -> bool:
    """Return whether a value is a list of several exit codes."""
    return (
        isinstance(value, list)
        and len(value) > 1
        and all(isinstance(code, int) for code in value)
        and not all(code == 0 for code in value)
    )


_WAITS_UP_TO_A_LIMIT = r"\.(poll|get|wait|join)\(.*[\d.]+\s*\)|\btimeout\s*="


@rule("way")
def slow_taken_for_dead(case: Case) -> Mapping[str, Any] | None:
    """A child that is still working is taken for a dead one."""
    failed = said_to_have_failed(case)
    at = written(case, _WAITS_UP_TO_A_LIMIT)
    if not failed or at is None:
        return None
    if not case.run.outlasts or not label_of(case, failed[0]):
        return None
    if written(case, r"\bos\._exit\("):
        return None  # it may have left before its answer was on the way
    receives = written(case, r"\.(recv|poll)\(")
    return {
        "way": Choice("end-of-the-pipe" if receives else "look-at-the-child"),
        "evidence": (line("this line", "waits only up to its time limit", at),),
    }


_ENDED = (-15, -9)


@rule("tasks", "were")
def killed_by_parent(case: Case) -> Mapping[str, Any] | None:
    """The parent ends the process before its work is done."""
    kinds = FactKind.RETURNED_EARLY, FactKind.WRONG_VALUE
    at = written(case, r"\.(terminate|kill)\(")
    if not case.is_a(*kinds) or at is None:
        return None
    cut = [a.label for a in case.tasks() if a.released is None]
    if case.run.value in _ENDED:
        cut = cut or [a.label for a in case.tasks()]
    elif not any(map(case.events, ("process terminate", "process kill"))):
        return None
    if not cut:
        return None
    were = "was" if len(cut) == 1 else "were"
    found = {"tasks": tasks(cut), "were": were}
    return found | {"evidence": (line("the parent", "ends the process here", at),)}


@rule()
def none_taken_for_failure(case: Case) -> Mapping[str, Any] | None:
    """`None` is mistaken for a failure."""
    failed = said_to_have_failed(case)
    if not failed or failed[0] is not None or any(failed):
        return None  # tasks with other values are also reported as failed
    at = written(case, r"\bis None\b|\bif not \w+:|== None")
    evidence = (
        (line("this line", "decides by the value", at),) if at is not None else ()
    )
    return {"evidence": evidence}
