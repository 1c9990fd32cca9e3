"""Rules about how many processes work in a pool, and for how long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.arrival_facts import on_machine
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import reach, unfinished, workers, written
from autograder.diagnosis.pool_observations import (
    CREATES_PROCESSES,
    WAITS_WITH_THE_LIMIT,
    error_line,
    idle_processes,
    one_at_a_time,
    only_in_processes,
    parameters,
    pool_tasks,
    takes_a_limit,
)
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, task
from autograder.evidence import Arrival, Frame, Role
from autograder.facts import (
    DidNotReturn,
    FactKind,
    NotAtOnce,
    Overlap,
    RanIn,
    WrongValue,
)

_THREADS = r"\b(ThreadPoolExecutor|ThreadPool|dummy|Thread)\b"


@rule("threads")
def threads_for_cpu_work(case: Case) -> Mapping[str, Any] | None:
    """Threads are used for CPU work."""
    fact = case.fact
    if not isinstance(fact, RanIn) or fact.wanted is not Role.PROCESS:
        return None
    if fact.got is not Role.THREAD or not str(fact.label).startswith("work:"):
        return None
    threads = {a.actor.tid for a in case.run.of("work")}
    at = written(case, _THREADS)
    found: dict[str, Any] = {"threads": count(len(threads), "thread")}
    return found | (
        {"evidence": (line("this line", "uses threads", at),)} if at else {}
    )


@rule("ONE", "many", "size", "way")
def pool_sized_by_the_data(case: Case) -> Mapping[str, Any] | None:
    """The pool has as many processes as there are items."""
    error = case.run.raised
    if error is None or not case.raised("ValueError"):
        return None
    if not prose.says(error.message, *prose.NO_WORKERS):
        return None
    at = error_line(case)
    threads = written(case, r"\bThreadPool")
    one, many = ("thread", "threads") if threads else ("process", "processes")
    evidence = (line("this line", f"asks for a pool of 0 {many}", at),)
    found = {"ONE": one.upper(), "many": many, "evidence": evidence}
    if _size_is_given(case, at):
        words = {"size": Choice("of-the-caller"), "way": Choice("nothing-to-do")}
    else:
        words = {"size": Choice("of-the-data"), "way": Choice("use-the-cpus")}
    return {**found, **words}


_SIZE = re.compile(r"(?:\w*Pool|\w*Executor)\((?:\w+=)?(\w+)\)")


def _size_is_given(case: Case, at: Frame | None) -> bool:
    """Return whether the size of the pool is a parameter of the exercise."""
    size = _SIZE.search(at.source) if at is not None else None
    return size is not None and bool(re.search(rf"\b{size[1]}\b", parameters(case)))


_LIBRARY = ("pool.py", "_base.py", "queues.py", "queue.py")
_WRITTEN = re.compile(  # a number, or a constant
    r"\.(get|result|next|wait)\(([^()]*\btimeout\s*=)?\s*(\d[\d.]*|[A-Z_]{2,})\s*\)"
    r"|\.put\([^()]*\btimeout\s*=\s*(\d[\d.]*|[A-Z_]{2,})\s*\)"
)


_NO_WAIT = re.compile(r"\(\s*(timeout\s*=\s*)?0(\.0*)?\s*\)")


@rule("because", "try_next")
def limit_not_asked_for(case: Case) -> Mapping[str, Any] | None:
    """A wait gives up after a time limit that the caller did not ask for."""
    error = case.run.raised
    if error is None or not case.raised("TimeoutError", "Empty", "Full"):
        return None
    if not error.stack or Path(error.stack[-1].file).name not in _LIBRARY:
        return None
    at = error_line(case)
    if at is None or not _WRITTEN.search(at.source):
        return None
    evidence = (line("this line", "raises when its time is up", at),)
    if not takes_a_limit(case):
        words = {"because": Choice("a-guess"), "try_next": Choice("leave-it-out")}
    elif _NO_WAIT.search(at.source) or written(case, WAITS_WITH_THE_LIMIT):
        return None  # the limit was waited for: its end is not caught
    else:
        words = {"because": Choice("another"), "try_next": Choice("use-the-callers")}
    return {**words, "evidence": evidence}


@rule()
def another_timeout_error(case: Case) -> Mapping[str, Any] | None:
    """The TimeoutError of another module is expected."""
    error = case.run.raised
    if error is None or not case.raised("TimeoutError"):
        return None
    if not error.stack or Path(error.stack[-1].file).name != "pool.py":
        return None
    raises = line("the pool", "raises multiprocessing.TimeoutError", error_line(case))
    expects = written(case, r"^except\b.*\bTimeoutError\b")
    if expects is None:
        return None
    return {
        "evidence": (
            raises,
            line("this line", "catches another `TimeoutError`", expects),
        )
    }


_FILES_OF_POOLS = ("pool.py", "_base.py")


@rule()
def timeout_not_caught(case: Case) -> Mapping[str, Any] | None:
    """The timeout is not caught."""
    error = case.run.raised
    if error is None or not case.raised("TimeoutError"):
        return None
    if not error.stack or Path(error.stack[-1].file).name not in _FILES_OF_POOLS:
        return None
    at = error_line(case)
    return {"evidence": (line("this line", "raises when the time is up", at),)}


@rule()
def sleeps_to_the_deadline(case: Case) -> Mapping[str, Any] | None:
    """The whole time limit is slept away before the first check."""
    if not case.is_a(FactKind.WRONG_VALUE) or case.as_a(WrongValue).actual is not None:
        return None
    if not unfinished(case):
        return None
    slept = [
        a
        for a in case.run.arrivals
        if a.kind == "sleep" and a.actor.role is Role.MAIN and case.own(a.stack)
    ]
    if len(slept) != 1:  # code that sleeps again and again checks in between
        return None
    at = case.line_of(slept[0].stack)
    return {"evidence": (line("the main thread", "sleeps here", at),)}


_GETS_THE_LIMIT = (
    r"\.(get|next|result|wait|join|poll|wait_for|map)\(.*\b(seconds|timeout)\b"
)
_SET = r"=.*\(\)\s*\+\s*seconds\b"  # the end is computed from the clock
_REPEATS = r"\bfor\b.*\bin\b"


@rule("task")
def limit_per_item(case: Case) -> Mapping[str, Any] | None:
    """Each wait gets the whole time limit again."""
    fact = case.fact
    if not isinstance(fact, DidNotReturn) or not fact.limited:
        return None
    lines = reach(case)
    limited = case.listing.find(_GETS_THE_LIMIT, lines)
    loops = case.listing.find(r"^(for|while)\b", lines)
    repeated = {n for head in loops for n in case.listing.block(head)}
    repeated |= set(case.listing.find(_REPEATS, lines))
    again = [n for n in limited if n in repeated]
    again += [n for n in case.listing.find(_SET, lines) if n in repeated]
    if len(limited) > 1:
        again += limited[1:]
    if not again:
        return None
    doing = "starts the time limit again"
    evidence = (line("this line", doing, case.listing.frame(again[0])),)
    return {"task": task(case.as_a(DidNotReturn).label), "evidence": evidence}


_GIVES = r"\.(apply_async|submit|map_async)\("
_ASKS = r"\.(get|result|wait|exception)\("


@rule()
def get_in_the_loop(case: Case) -> Mapping[str, Any] | None:
    """The code waits for each result before it hands out the next item."""
    if not one_at_a_time(case):
        return None
    listing = case.listing
    repeated = {n for head in listing.loops() for n in listing.block(head)}
    for number in reach(case):
        text = listing.text(number)
        again = number in repeated or re.search(r"\bfor\b", text)
        if again and re.search(_GIVES, text) and re.search(_ASKS, text):
            at = listing.frame(number)
            return {
                "evidence": (line("this line", "hands out one item, and waits", at),)
            }
    for head in listing.loops(within=case.exercise):
        gives = listing.find(_GIVES, listing.block(head))
        asks = listing.find(_ASKS, listing.block(head))
        if gives and asks:
            evidence = (
                line("hands out an item", "", listing.frame(gives[0])),
                line("waits for its result", "", listing.frame(asks[0])),
            )
            return {"evidence": evidence}
    return None


@rule("idle")
def chunk_too_large(case: Case) -> Mapping[str, Any] | None:
    """One process gets all of the items in one chunk."""
    if not case.is_a(FactKind.NOT_AT_ONCE) or not only_in_processes(case):
        return None
    idle = idle_processes(case)
    at = written(case, r"\bchunksize\b|\bmap(_async)?\([^()]*,[^()]*,")
    if not idle or at is None or not _others_did_nothing(case):
        return None
    return {
        "idle": count(idle, "process", "processes"),
        "evidence": (line("this line", "sets the size of a chunk", at),),
    }


def _others_did_nothing(case: Case) -> bool:
    """Return whether no more processes ever got an item than were at work at once.

    Where each waits for something else, such as a lock, all of them come to do one.
    """
    pids = {a.actor.pid for a in pool_tasks(case)}
    return len(pids) == case.as_a(NotAtOnce).peak


_NO_NUMBER = re.compile(CREATES_PROCESSES + r"\s*\)")
_ONE_LESS = r"[\w)]\s*-\s*1\b(?!\s*\])"
_WITHOUT_A_POOL = {
    "because": Choice("number-of-processes"),
    "try_next": Choice("create-enough"),
}


@rule("because", "number", "try_next", "wanted", "where")
def too_few_processes(case: Case) -> Mapping[str, Any] | None:
    """Fewer processes than were asked for."""
    if not case.is_a(FactKind.NOT_AT_ONCE) or not only_in_processes(case):
        return None
    pids = {a.actor.pid for a in pool_tasks(case)}
    if len(pids) != case.as_a(NotAtOnce).peak or idle_processes(case):
        return None
    at = written(case, CREATES_PROCESSES)
    started = len(case.events("process start"))
    if at is None and written(case, r"\.empty\(") and started != len(pids):
        return None  # others may have existed, and ended too early
    found: dict[str, Any] = {
        "where": on_machine(case),
        "number": count(len(pids), "process", "processes"),
        "wanted": case.as_a(NotAtOnce).wanted,
    }
    return found | (_WITHOUT_A_POOL if at is None else _size_of(case, at))


def _size_of(case: Case, at: Frame) -> dict[str, Any]:
    """Tell why the pool at this line is too small, and what its size must be."""
    evidence = [line("this line", "creates the pool", at)]
    less = _one_less(case, at) if _one_for_each_cpu(case) else None
    if less is not None and less.line != at.line:
        evidence.append(line("this line", "makes the number smaller", less))
    default, computes = _NO_NUMBER.search(at.source), _one_for_each_cpu(case)
    sized = Choice("size-by-default" if default else "size-of-the-pool")
    cpus = Choice("usable-cpus" if computes else "pass-the-number")
    return {
        "because": sized if less is None else Choice("one-less"),
        "try_next": cpus,
        "evidence": tuple(evidence),
    }


def _one_less(case: Case, pool: Frame) -> Frame | None:
    """Return the line that takes one off the size of this pool."""
    for number in case.listing.find(_ONE_LESS, reach(case)):
        text = case.listing.text(number)
        given = re.match(r"(\w+)\s*=(?!=)", text)
        if number == pool.line or (
            given and re.search(rf"\b{given[1]}\b", pool.source)
        ):
            return case.listing.frame(number)
    return None


def _one_for_each_cpu(case: Case) -> bool:
    """Return whether the work computes, so that the CPUs decide on the number."""
    return any(a.label.startswith("work:") for a in pool_tasks(case))


_CREATES_WORKERS = r"\b(ThreadPoolExecutor|ThreadPool|Pool|Executor)\("


_NUMBER_GIVEN = rf"{_CREATES_WORKERS}\s*[^)\s]"


@rule("because", "tasks", "workers")
def pool_too_small(case: Case) -> Mapping[str, Any] | None:
    """Fewer workers than tasks: the rest must wait for a free worker."""
    tasks, number = case.tasks(), workers(case.tasks())
    if not case.is_a(FactKind.NOT_AT_ONCE) or number != case.peak():
        return None
    if number >= len(tasks) or any(a.actor.role is not Role.THREAD for a in tasks):
        return None
    if case.as_a(NotAtOnce).wanted < len(tasks):
        return None  # some of them had to wait for a free worker
    at = written(case, _CREATES_WORKERS)
    if at is None or (number == 1 and written(case, r"\bchunksize\b")):
        return None  # not a pool, or one that gave everything to a single worker
    plural = "es" if worker(case) == "process" else "s"
    given = written(case, _NUMBER_GIVEN)
    found: dict[str, Any] = {
        "because": Choice("fixed-number" if given else "number-of-the-machine"),
        "workers": count(number, worker(case), f"{worker(case)}{plural}"),
        "tasks": count(len(tasks), "task"),
    }
    return found | {"evidence": (line("this line", "creates the workers", at),)}


_MAKES = r"\b(Pool|ProcessPoolExecutor|parallel_map)\("


@rule("inside", "limit", "try_next", "where")
def too_many_processes(case: Case) -> Mapping[str, Any] | None:
    """More processes than were asked for."""
    fact = case.fact
    if not isinstance(fact, Overlap) or fact.limit is None:
        return None
    at = written(case, _MAKES)
    in_a_section = any(a.kind != "task" for a in case.arrivals())
    if at is None or in_a_section or not only_in_processes(case):
        return None
    evidence = (line("this line", "creates the processes", at),)
    cpus = _one_for_each_cpu(case)
    return {
        "inside": fact.inside,
        "limit": fact.limit,
        "where": on_machine(case),
        "try_next": Choice("at-most-the-cpus" if cpus else "at-most-the-number"),
        "evidence": evidence,
    }


_FOR_EVER = r"\.(get|result|wait|next|recv)\(\s*\)|\.(map|starmap)\((?!.*timeout)"
_JOINS = r"\.(join|shutdown)\(\s*\)|^with\b.*PoolExecutor"
_ENDS_THEM = r"\.(terminate|kill)\("
_WAITED = r"\.wait\(\s*[^()\s]"  # with a time limit; it does not raise
_LOOKS = r"\.ready\("
_ALARM = r"\balarm\(\s*int\("
# Times a whole number, or times something with a name.
_LONGER = (
    r"\b(seconds|timeout)\s*\*\s*(?!\*|0?\.)\w"
    r"|(?<![\w.*])(?!0?\.)\w+\s*\*\s*(seconds|timeout)\b"
)


@rule("because", "task", "try_next")
def waits_for_the_late(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for work that it should give up."""
    arrivals = case.arrivals()
    if not case.is_a(FactKind.DID_NOT_RETURN) or not arrivals:
        return None
    if any(a.actor.role is not Role.PROCESS for a in arrivals):
        return None
    # Which of those that begin together is first, the scheduler decides.
    awaited = [a.label for a in arrivals if _ended_before_the_call(case, a)]
    found: dict[str, Any] = {
        "task": task(min(awaited, default=arrivals[0].label)),
        "try_next": Choice("wait-for-what-is-left"),
    }
    if case.as_a(DidNotReturn).limited:
        return found | {"because": Choice("limit-too-late")} | _longer(case)
    # A join after `terminate()` does not wait for late work.
    joins = None if written(case, _ENDS_THEM) else written(case, _JOINS)
    if joins is not None:
        return found | _joined(case, joins)
    at = written(case, _FOR_EVER)
    if at is None:
        return found | {"because": Choice("wait-went-on")} | _longer(case)
    return found | _without_limit(case, at)


def _ended_before_the_call(case: Case, arrival: Arrival) -> bool:
    step = arrival.released
    return step is not None and not case.run.steps[step].returned


def _joined(case: Case, at: Frame) -> dict[str, Any]:
    """Tell of the line that waits for all the work."""
    evidence = [line("this line", "waits without a time limit", at)]
    if re.search(r"\bshutdown\(|Executor\b", at.source):
        words = {"because": Choice("executor-waits"), "try_next": Choice("use-a-pool")}
        return {**words, "evidence": tuple(evidence)}
    found: dict[str, Any] = {"because": Choice("joins-all")}
    closes = written(case, r"\.close\(")
    if closes is not None and written(case, WAITS_WITH_THE_LIMIT):
        found["try_next"] = Choice("terminate")
        evidence.insert(0, line("this line", "lets all the work go on", closes))
    return {**found, "evidence": tuple(evidence)}


def _without_limit(case: Case, at: Frame) -> dict[str, Any]:
    """Tell of a wait that has no time limit."""
    because, try_next = Choice("no-limit"), Choice("wait-for-what-is-left")
    if written(case, _WAITED) and not written(case, _LOOKS):
        try_next = Choice("ask-if-ready")
    elif re.search(r"\.(map|starmap)\(", at.source):
        try_next = Choice("ask-with-the-limit")
    evidence = [line("this line", "waits without a time limit", at)]
    if alarm := written(case, _ALARM):
        because = Choice("alarm-in-whole-seconds")
        evidence.append(line("this line", "rounds the limit down", alarm))
    return {"because": because, "try_next": try_next, "evidence": tuple(evidence)}


def _longer(case: Case) -> dict[str, Any]:
    """Tell of a limit that was multiplied; return nothing where none was."""
    at = written(case, _LONGER)
    if at is None:
        return {}
    words = {"because": Choice("longer-limit"), "try_next": Choice("in-seconds")}
    return {**words, "evidence": (line("this line", "makes the limit longer", at),)}
