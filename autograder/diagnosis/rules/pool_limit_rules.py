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
    WAITS_WITH_THE_LIMIT,
    error_line,
    idle_processes,
    one_at_a_time,
    only_in_processes,
    pool_tasks,
)
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, task
from autograder.evidence import Role
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


@rule("ONE", "many")
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
    return {"ONE": one.upper(), "many": many, "evidence": evidence}


_LIBRARY = ("pool.py", "_base.py", "queues.py", "queue.py")
_WRITTEN = re.compile(  # a number, or a constant
    r"\.(get|result|next|wait)\(([^()]*\btimeout\s*=)?\s*(\d[\d.]*|[A-Z_]{2,})\s*\)"
    r"|\.put\([^()]*\btimeout\s*=\s*(\d[\d.]*|[A-Z_]{2,})\s*\)"
)


_NO_WAIT = re.compile(r"\(\s*(timeout\s*=\s*)?0(\.0*)?\s*\)")
_LIMIT_NAMES = r"\b(seconds|timeout)\b"


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
    if not _takes_a_limit(case):
        words = {"because": Choice("a-guess"), "try_next": Choice("leave-it-out")}
    elif _NO_WAIT.search(at.source) or written(case, WAITS_WITH_THE_LIMIT):
        return None  # the limit was waited for: its end is not caught
    else:
        words = {"because": Choice("another"), "try_next": Choice("use-the-callers")}
    return {**words, "evidence": evidence}


def _takes_a_limit(case: Case) -> bool:
    """Return whether the signature of the exercise names a time limit."""
    signature = rf"\bdef {re.escape(case.exercise)}\(((?:[^()]|\([^()]*\))*)\)"
    found = re.search(signature, "\n".join(case.listing.lines))
    return found is not None and re.search(_LIMIT_NAMES, found[1]) is not None


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


_MADE = r"\b(Pool|ProcessPoolExecutor)\("
_IN_A_POOL = {
    "because": Choice("size-of-the-pool"),
    "try_next": Choice("pass-the-number"),
}
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
    at = written(case, _MADE)
    started = len(case.events("process start"))
    if at is None and written(case, r"\.empty\(") and started != len(pids):
        return None  # others may have existed, and ended too early
    found: dict[str, Any] = {
        "where": on_machine(case),
        "number": count(len(pids), "process", "processes"),
        "wanted": case.as_a(NotAtOnce).wanted,
        **(_IN_A_POOL if at else _WITHOUT_A_POOL),
    }
    return found | (
        {"evidence": (line("this line", "creates the pool", at),)} if at else {}
    )


_POOL = r"\b(ThreadPoolExecutor|ThreadPool|Pool|Executor)\("


_NUMBER_GIVEN = rf"{_POOL}\s*[^)\s]"


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
    at = written(case, _POOL)
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


@rule("inside", "limit", "where")
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
    found = {"inside": fact.inside, "limit": fact.limit, "where": on_machine(case)}
    return found | {"evidence": evidence}
