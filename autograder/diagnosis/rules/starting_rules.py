"""Rules about threads and processes that are created and started."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import definition_of, function_of, in_a_loop
from autograder.diagnosis.observations import (
    all_in_caller,
    caller_of,
    frame_where,
    is_class,
    label_of,
    ran_in_caller,
    reach,
    wanted_role,
    workers,
    written,
)
from autograder.diagnosis.pool_observations import takes_a_limit
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, task
from autograder.evidence import Frame, Outcome, Role
from autograder.facts import FactKind, RanIn, WrongException, WrongValue


@rule("way")
def super_init_missing(case: Case) -> Mapping[str, Any] | None:
    """A subclass of Thread does not call ``Thread.__init__``, or uses it too early."""
    error = case.run.raised
    said = error.message if error is not None else repr(_actual(case))
    if not prose.says(said, *prose.NO_SUPER_INIT):
        return None
    at = case.line_of(error.stack) if error is not None else None
    named = written(case, r"^def __init__\(\s*self\s*,.*\bname\b")
    doing = "is not set up as a thread yet"
    return {
        "way": Choice("super-with-name" if named else "super-first"),
        "evidence": (line("the object", doing, at or _init(case)),),
    }


def _actual(case: Case) -> Any:
    """Return the actual value, if another one was expected."""
    fact = case.fact
    return fact.actual if isinstance(fact, WrongValue | WrongException) else None


def _init(case: Case) -> Frame | None:
    body = case.listing.body_of(case.exercise)
    found = case.listing.find(r"^def __init__\b", body)
    return case.listing.frame(found[0]) if found else None


_JOINS = r"(?<![\"'])\.join\(\s*\)"


@rule("way")
def run_instead_of_start(case: Case) -> Mapping[str, Any] | None:
    """``run()`` is called instead of ``start()``."""
    for arrival in ran_in_caller(case):
        files = "threading.py", "process.py", ""
        found = (caller_of(case, arrival.stack, "run", file) for file in files)
        at = next(filter(None, found), None)
        if at is not None:
            return _called_run(case, at)
    return _seen_waiting(case)


def _called_run(case: Case, at: Frame) -> Mapping[str, Any]:
    """Say where `run` was called, and what to do if the code also joins."""
    calls = case.listing.find(r"\.run\(\s*\)", reach(case))
    several = len(calls) > 1 or in_a_loop(case, at.line)
    joins = several and written(case, _JOINS)
    way = Choice("start-all-first" if joins else "start-it")
    return {
        "way": way,
        "evidence": (line("the main thread", "called `run` itself", at),),
    }


def _seen_waiting(case: Case) -> Mapping[str, Any] | None:
    """Find a call of `run` in which the calling thread waits forever."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for waiter in case.run.waiters:
        if waiter.actor.role is Role.MAIN and not waiter.joins:
            found = frame_where(case, waiter.stack, r"\.run\(\)")
            if found is not None:
                return _called_run(case, found)
    return None


@rule()
def start_overridden(case: Case) -> Mapping[str, Any] | None:
    """A class has its own ``start`` method, which does the work."""
    for arrival in ran_in_caller(case):
        at = case.line_of(arrival.stack)
        if at is not None and at.function == "start":
            return {"evidence": (line("the main thread", "did the work here", at),)}
    return None


_STARTS = r"\bstart\b|\.run\(|\bsubmit\b|_async\b|\bmap\b"
_NOTHING_HAPPENED = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.DEADLOCKED


@rule()
def child_not_started(case: Case) -> Mapping[str, Any] | None:
    """A child is created but never started."""
    alone = len({waiter.actor.pid for waiter in case.run.waiters}) <= 1
    made = written(case, r"\bProcess\(")
    if not case.is_a(*_NOTHING_HAPPENED) or not alone or made is None:
        return None
    if case.tasks() or written(case, _STARTS):
        return None
    return {"evidence": (line("the child", "is created here, but not started", made),)}


_WAITS = r"\bself\.join\(|\.(wait|acquire|get)\(|^while\b.*\bis_alive\("


@rule("because")
def value_waits(case: Case) -> Mapping[str, Any] | None:
    """Reading a thread's value waits for the thread."""
    if not is_class(case):
        return None
    waits = case.listing.find(_WAITS, case.listing.body_of(case.exercise))
    lines = [number for number in waits if _in_a_property(case, number)]
    fact, error = case.fact, case.run.raised
    said = error.message if error is not None else str(_actual(case))
    if prose.says(said, *prose.NOT_STARTED):
        because = Choice("not-started")
    elif case.is_a(FactKind.DEADLOCKED):
        at = [w.at.line for w in case.run.waiters if w.at is not None]
        lines = [number for number in lines if at == [number]]
        because = Choice("at-any-time")
    else:
        early = isinstance(fact, WrongValue) and _all_none(fact.expected)
        if not early or not all(label_of(case, x) for x in _items(_actual(case))):
            return None
        because = Choice("at-any-time")
    if not lines:
        return None
    at_line = case.listing.frame(lines[0])
    return {
        "because": because,
        "evidence": (line("reading the value", "waits here", at_line),),
    }


def _in_a_property(case: Case, number: int) -> bool:
    """Return whether a line runs when an attribute is read, without a call."""
    head = definition_of(case, number)
    return head > 1 and "property" in case.listing.text(head - 1)


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _all_none(value: Any) -> bool:
    return all(item is None for item in _items(value))


@rule("name", "where")
def stored_only_later(case: Case) -> Mapping[str, Any] | None:
    """An attribute is read before the method that stores it has run."""
    error = case.run.raised
    said = f"{error.type}: {error.message}" if error is not None else _actual(case)
    if not is_class(case) or "AttributeError: " not in str(said):
        return None
    body = case.listing.body_of(case.exercise)
    stores = case.listing.find(r"^self\.\w+\s*(:[^=]*)?=(?!=)", body)
    names = {n: re.findall(r"\w+", case.listing.text(n))[1] for n in stores}
    meant = [n for n in stores if f"'{names[n]}'" in str(said)]
    if len(meant) != 1 or function_of(case, meant[0]) == "__init__":
        return None
    name, at = names[meant[0]], case.listing.frame(meant[0])
    return {
        "name": name,
        "where": function_of(case, meant[0]),
        "evidence": (line("only this line", f"stores `{name}`", at),),
    }


_NO_EFFECT = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.NOT_RAISED


@rule()
def never_started(case: Case) -> Mapping[str, Any] | None:
    """Threads are created but never started."""
    elsewhere = [a for a in case.tasks() if a.actor.role is not Role.MAIN]
    if elsewhere or case.failures():
        return None
    if case.raised("RuntimeError") and case.run.raised is not None:
        inside_run = any(f.function == "run" for f in case.run.raised.stack)
        said = case.run.raised.message
        if inside_run or not prose.says(said, *prose.NOT_STARTED):
            return None
        at = case.line_of(case.run.raised.stack)
        if at is not None and "self.join(" in at.source:
            return None  # the thread's own method was called, perhaps before `start()`
        return {
            "evidence": (line("the main thread", "joins it before any `start()`", at),)
        }
    at = _only_made(case)
    if not case.is_a(*_NO_EFFECT) or at is None:
        return None
    return {
        "evidence": (
            line(f"the {worker(case)}", "is created here, but not started", at),
        )
    }


def _only_made(case: Case) -> Frame | None:
    if written(case, r"\bstart\b|\bsubmit\b|_async\b|\bmap\b|\.run\("):
        return None
    threads = case.listing.find(r"^class\s+\w+\(.*Thread", _all_lines(case))
    made = [case.listing.text(n).split("(")[0].removeprefix("class ") for n in threads]
    at = written(case, rf"\b({'|'.join(['Thread', 'Process', *made])})\(")
    return None if at is None or _is_kept_in_an_object(case, at) else at


def _is_kept_in_an_object(case: Case, at: Frame) -> bool:
    """Return whether an object creates it, for other code to start."""
    makers = case.listing.find(r"^def __init__\(", _all_lines(case))
    return any(at.line in case.listing.block(head) for head in makers)


def _all_lines(case: Case) -> range:
    return range(1, len(case.listing.lines) + 1)


_NONE = type(None).__name__
_USED = r"^(return\b|[\w.\[\], ]+=(?!=)|\w[\w.]*\.append\().*\.start\(\s*\)"


@rule()
def result_of_start(case: Case) -> Mapping[str, Any] | None:
    """The result of ``start()`` is kept instead of the thread."""
    at = written(case, _USED)
    if at is None or not case.tasks():
        return None
    error = case.run.raised
    if error is not None and case.raised("AttributeError"):
        if not prose.says(error.message, *prose.NONE_HAS_NO):
            return None
        there = case.line_of(error.stack)
        kept = line("this line", "stores the result of `start()`", at)
        evidence = kept, line("the main thread", "finds `None` instead", there)
        return {"evidence": evidence}
    if isinstance(case.fact, WrongValue) and case.fact.of_type == _NONE:
        return {"evidence": (line("this line", "uses the result of `start()`", at),)}
    return None


@rule("kind")
def future_for_thread(case: Case) -> Mapping[str, Any] | None:
    """What a pool returns is taken for a thread."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.described:
        return None
    if fact.of_type not in ("Future", "ApplyResult", "AsyncResult", "MapResult"):
        return None
    at = written(case, r"\.(submit|apply_async|map_async)\(")
    evidence = (line("this line", f"creates a `{fact.of_type}`", at),) if at else ()
    return {"kind": fact.of_type, "evidence": evidence}


_THREAD = r"^class\b.*\(.*Thread"
_HAS_WORK = r"^def run\b|\brun\s*=|\btarget\b"


@rule()
def run_not_overridden(case: Case) -> Mapping[str, Any] | None:
    """A subclass of Thread has no ``run`` that does the work."""
    if not case.is_a(FactKind.NEVER_RAN) or case.tasks() or case.failures():
        return None
    at = _class_without_run(case)
    if case.run.outcome is not Outcome.RETURNED or at is None:
        return None
    return {"evidence": (line("the class", "has no method `run` of its own", at),)}


def _class_without_run(case: Case) -> Frame | None:
    """Return the `class` line of a Thread subclass that the exercise is, or uses."""
    used = set(reach(case)) | {n - 1 for n in case.listing.body_of(case.exercise)}
    for head in case.listing.find(_THREAD, range(1, len(case.listing.lines) + 1)):
        body = case.listing.block(head)
        if used & {head, *body} and not case.listing.find(_HAS_WORK, body):
            return case.listing.frame(head)
    return None


@rule()
def started_too_early(case: Case) -> Mapping[str, Any] | None:
    """A thread starts itself while it is being created."""
    arrivals = case.arrivals() if case.is_a(FactKind.OTHER) else ()
    # A second start() is refused; only the caller should have called it.
    if prose.says(repr(_actual(case)), *prose.STARTED_TWICE):
        arrivals = case.tasks()
    if not any(a.actor.role is Role.THREAD for a in arrivals):
        return None
    at = written(case, r"\.start\(")
    doing = f"ran {task(arrivals[0].label)} before the caller had started it"
    return {"evidence": (line("a new thread", doing, at),)}


_THREADS = r"\b(ThreadPoolExecutor|ThreadPool|dummy)\b"


_POOLS_OF_THREADS = r"^(from|import)\b.*\b(multiprocessing\.dummy|ThreadPool\w*)\b"
_IN_PROCESSES = {True: Choice("a-pool"), False: Choice("an-executor")}


@rule("try_next")
def threads_not_processes(case: Case) -> Mapping[str, Any] | None:
    """A pool of threads instead of processes."""
    fact = case.fact
    if not isinstance(fact, RanIn) or fact.wanted is not Role.PROCESS:
        return None
    if fact.got is not Role.THREAD:
        return None
    at = written(case, _THREADS) or _imported(case)
    if at is None:
        return None
    # An executor of processes cannot give up work that is late.
    pool = "Executor" not in at.source or takes_a_limit(case)
    evidence = (line("this line", "uses threads", at),)
    return {"try_next": _IN_PROCESSES[pool], "evidence": evidence}


def _imported(case: Case) -> Frame | None:
    """Return the import that gives a pool of threads the name that the code uses."""
    for number in case.listing.find(_POOLS_OF_THREADS, _all_lines(case)):
        last = case.listing.text(number).partition("import ")[2].split(",")
        names = [words.split()[-1] for words in last if words.split()]
        if any(written(case, rf"\b{re.escape(name)}\b") for name in names):
            return case.listing.frame(number)
    return None


@rule("where")
def no_process(case: Case) -> Mapping[str, Any] | None:
    """No other process does the work."""
    if wanted_role(case) is not Role.PROCESS:
        return None
    if any(a.actor.role is Role.PROCESS for a in case.tasks()):
        return None  # other processes did their part
    ran = case.arrivals()[0]
    if ran.kind == "read" and not any(a.kind == "write" for a in case.run.arrivals):
        return None  # it only read
    where = "the calling thread" if ran.actor.role is Role.MAIN else "a thread"
    at = case.line_of(ran.stack)
    evidence = (line(where, f"ran {task(ran.label)}", at),)
    return {"where": where, "evidence": evidence}


_AGAIN = {"because": Choice("runs-once"), "way": Choice("one-for-each")}
_BY_INIT = {"because": Choice("caller-starts-it"), "way": Choice("leave-it-to-them")}


@rule("because", "way")
def started_twice(case: Case) -> Mapping[str, Any] | None:
    """The same thread object is started a second time."""
    error = case.run.raised
    if error is None or not case.raised("RuntimeError"):
        return None
    if not prose.says(error.message, *prose.STARTED_TWICE):
        return None
    first = _started_in_init(case)
    if first is not None:
        evidence = (line("`__init__`", "has already started the thread here", first),)
        return {**_BY_INIT, "evidence": evidence}
    at = case.line_of(error.stack)
    evidence = (line("the main thread", "calls `start()` again", at),)
    return {**_AGAIN, "evidence": evidence}


def _started_in_init(case: Case) -> Frame | None:
    """Return the line of a class's ``__init__`` that starts the thread it makes."""
    body = case.listing.body_of(case.exercise) if is_class(case) else []
    heads = [n for n in body if case.listing.text(n).startswith("def __init__(")]
    inside = [n for head in heads for n in case.listing.block(head)]
    found = case.listing.find(r"\b(self|super\(.*\))\.start\(\s*\)", inside)
    return case.listing.frame(found[0]) if found else None


@rule("WHO", "label", "who")
def foreground_in_a_thread(case: Case) -> Mapping[str, Any] | None:
    """Work that the calling thread must do itself is given to another one."""
    if not case.is_a(FactKind.RAN_IN) or case.as_a(RanIn).wanted is not Role.MAIN:
        return None
    who = "process" if case.as_a(RanIn).got is Role.PROCESS else "thread"
    label = case.as_a(RanIn).label
    found = {"label": label, "who": who, "WHO": who.upper()}
    at = written(case, rf"\.(apply|submit)\w*\(\s*{re.escape(str(label))}\b")
    doing = f"hands `{label}` to another {who}"
    return found | ({"evidence": (line("this line", doing, at),)} if at else {})


@rule()
def no_threads(case: Case) -> Mapping[str, Any] | None:
    """Everything runs in the calling thread, one task after another."""
    kinds = FactKind.RAN_IN, FactKind.NOT_AT_ONCE, FactKind.DID_NOT_RETURN
    if not case.is_a(*kinds) or not all_in_caller(case) or case.failures("TypeError"):
        return None
    if wanted_role(case) is Role.PROCESS:
        return None
    if not case.ran_only_in(Role.MAIN):
        return None  # other threads did the rest of the work
    first = ran_in_caller(case)[0]
    doing = f"ran {task(first.label)}"
    at = case.line_of(first.stack)
    return {"evidence": (line("the main thread", doing, at),)}


@rule("mine", "task")
def started_too_late(case: Case) -> Mapping[str, Any] | None:
    """The thread is started when the caller has already done its own part."""
    if not case.is_a(FactKind.NOT_AT_ONCE):
        return None
    arrivals = case.arrivals()
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    others = [a for a in arrivals if a.actor.role is Role.THREAD]
    if len(mine) != 1 or len(others) != 1 or mine[0].released is None:
        return None
    if mine[0].released >= others[0].step:
        return None
    if any(e.tid == others[0].actor.tid for e in case.events("lock waits")):
        return None  # it was there, and waited for a lock
    at = written(case, r"\.start\(")
    doing = f"is started here, after {task(mine[0].label)} has ended"
    found: dict[str, Any] = {"mine": task(mine[0].label), "task": task(others[0].label)}
    return found | ({"evidence": (line("the thread", doing, at),)} if at else {})


@rule()
def worker_joined_at_once(case: Case) -> Mapping[str, Any] | None:
    """Each worker is joined before the next one is started."""
    tasks = case.tasks()
    if not case.is_a(FactKind.NOT_AT_ONCE) or workers(tasks) != 1:
        return None
    if any(a.actor.role is not Role.THREAD for a in tasks):
        return None
    for head in case.listing.loops(case.exercise):
        body = case.listing.block(head)
        starts = case.listing.find(r"\.start\(\)", body)
        joins = case.listing.find(r"\.join\(", body)
        if starts and joins and starts[0] <= joins[0]:
            start, join = map(case.listing.frame, (starts[0], joins[0]))
            return {"evidence": (line("starts", "", start), line("joins", "", join))}
    return None
