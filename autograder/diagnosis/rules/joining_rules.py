"""Rules about waiting for threads and processes to end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from autograder.awaited import Awaited
from autograder.diagnosis.case import SHARED, Case
from autograder.diagnosis.observations import (
    finished,
    inside_with,
    left_too_early,
    lock_at,
    reach,
    waits_in,
    workers,
    written,
)
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.queue_observations import queue_joined
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.wait_observations import holder_waits
from autograder.diagnosis.words import count, line, task, tasks, together, who
from autograder.evidence import Arrival, Outcome, Role, Waiter
from autograder.facts import DidNotReturn, FactKind, NotAtOnce
from autograder.verdict import EvidenceLine

# The name of a step inside Barrier.wait, which no other wait of the library has.
_INSIDE = "_wait"


@rule("number")
def barrier_too_large(case: Case) -> Mapping[str, Any] | None:
    """A barrier waits for more threads than ever arrive."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    there = [w for w in case.run.waiters if waits_in(w, "threading.py", _INSIDE)]
    if not there:
        return None
    elsewhere = [w for w in case.run.waiters if w not in there]
    evidence = tuple(
        line(who(w.actor), f"waits {place}", w.at or case.line_of(w.stack))
        for w, place in (
            *((w, f"for {w.waits_for}") for w in elsewhere[:1]),
            *((w, "at the barrier") for w in there),
        )
    )
    return {"number": count(len(there), "thread"), "evidence": evidence}


@rule("holder", "lock", "other")
def join_while_holding(case: Case) -> Mapping[str, Any] | None:
    """The caller joins a thread or process that needs a lock which the caller holds."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    joining = [w for w in case.run.waiters if _joins(w)]
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        lock = waiter.lock or lock_at(at)
        holder = _holder(case, joining, waiter, lock) if lock else None
        if holder is not None and waiter not in joining:
            here = holder.at or case.line_of(holder.stack)
            return {
                "lock": lock,
                "holder": who(holder.actor),
                "other": who(waiter.actor),
                "evidence": (
                    *_took(waiter, lock),
                    line(who(holder.actor), f"waits here, holding `{lock}`", here),
                    line(who(waiter.actor), f"waits for `{lock}`", at),
                ),
            }
    return None


def _joins(waiter: Waiter) -> bool:
    files = "threading.py", "process.py"
    return any(waits_in(waiter, file, "join") for file in files)


def _took(waiter: Waiter, lock: str) -> tuple[EvidenceLine, ...]:
    if waiter.holder is None or waiter.holder.since is None:
        return ()
    name = who(waiter.holder.actor)
    return (line(name, f"took `{lock}`", waiter.holder.since),)


def _holder(
    case: Case, joining: list[Waiter], asking: Waiter, lock: str
) -> Waiter | None:
    """Return the wait of the thread that holds the lock, as recorded or as written."""
    if asking.holder is not None:
        shared = asking.awaits is Awaited.SHARED_LOCK
        if asking.holder.actor.pid != asking.actor.pid and not shared:
            return None  # a fork copied the lock while it was held
        return holder_waits(asking, joining)
    for waiter in joining:
        if waiter.actor.pid != asking.actor.pid:
            continue
        stack = waiter.stack or ((waiter.at,) if waiter.at else ())
        if inside_with(case, stack, lock):
            return waiter
    return None


_SIGNS = (
    ("queue.py", ("get",), "an item from a queue"),
    ("threading.py", ("wait", "wait_for"), "a sign"),
    ("threading.py", ("acquire",), "a semaphore"),
)


@rule("what")
def never_woken(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for a signal that never comes."""
    waiters = case.run.waiters
    if not case.is_a(FactKind.DEADLOCKED) or len(waiters) != 1 or case.failures():
        return None
    [waiter] = waiters
    if waits_in(waiter, "threading.py", "_wait", "join") or not _for_a_sign(waiter):
        return None
    at = waiter.at or case.line_of(waiter.stack)
    doing = f"waits for {waiter.waits_for}"
    return {"what": waiter.waits_for, "evidence": (line(who(waiter.actor), doing, at),)}


def _for_a_sign(waiter: Waiter) -> bool:
    return any(waits_in(waiter, file, *names) for file, names, _ in _SIGNS)


_JOINS_UP_TO_A_LIMIT = r"\.(join|wait|wait_for)\(\s*[\w.=]"
_SECONDS = r"\.join\(\s*(timeout\s*=\s*)?[\d.]+\s*\)"
_UNLIMITED = r"\.(join|wait|result)\(\s*\)"


@rule("tasks")
def join_gives_up(case: Case) -> Mapping[str, Any] | None:
    """The caller waits with a time limit, and goes on when it has passed."""
    left, at = left_too_early(case), written(case, _JOINS_UP_TO_A_LIMIT)
    if at is None or written(case, _UNLIMITED):
        return None
    evidence = (line("this line", "waits only up to its time limit", at),)
    if not left and case.is_a(FactKind.LEFT_BEHIND) and written(case, _SECONDS):
        return {"tasks": f"a {worker(case)}", "evidence": evidence}  # its last lines
    # Perhaps it waits for some of them, and a limit is enough for those.
    if not left or (_some_ended(case) and not written(case, _SECONDS)):
        return None
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


def _some_ended(case: Case) -> bool:
    """Return whether a thread had finished all its work, so that it may be joined."""
    alive = {(x.actor.pid, x.actor.tid) for x in case.run.leftovers}
    return any((a.actor.pid, a.actor.tid) not in alive for a in finished(case))


_CALLED = r"\.join\s*\("


@rule("tasks")
def join_not_called(case: Case) -> Mapping[str, Any] | None:
    """``join`` is named but not called."""
    left = left_too_early(case)
    at = written(case, r"\.join\b(?!\s*\()")
    if not left or at is None or written(case, _CALLED):
        return None
    evidence = (line("this line", "names `join` without calling it", at),)
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


@rule("tasks")
def sleep_instead_of_join(case: Case) -> Mapping[str, Any] | None:
    """The caller sleeps for a while instead of waiting for its threads."""
    left, slept = left_too_early(case), _last_sleep(case)
    if not left or slept is None or slept.step < _last_arrival(left):
        return None  # it slept before all of them ran: not in order to wait
    at = case.line_of(slept.stack)
    evidence = (line("the main thread", "sleeps here, then goes on", at),)
    return {"tasks": tasks(a.label for a in left), "evidence": evidence}


def _last_arrival(tasks_left: tuple[Arrival, ...]) -> int:
    return max(arrival.step for arrival in tasks_left)


def _last_sleep(case: Case) -> Arrival | None:
    """Return the last sleep of the caller before the call ended."""
    found = [
        a
        for a in case.run.arrivals
        if a.kind == "sleep" and a.actor.role is Role.MAIN and a.released is not None
    ]
    return found[-1] if found else None


_ALL_THREADS = r"\bactive_count\b|\bactiveCount\b|\bthreading\.enumerate\b"


@rule("stranger")
def waits_for_strangers(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for every thread of the program instead of its own."""
    at = written(case, _ALL_THREADS)
    if not case.is_a(FactKind.DID_NOT_RETURN) or at is None:
        return None
    label = case.as_a(DidNotReturn).label
    evidence = (line("this line", "looks at all threads of the program", at),)
    return {"stranger": task(label), "evidence": evidence}


@rule("tasks")
def daemon_not_waited(case: Case) -> Mapping[str, Any] | None:
    """Daemon threads are started, and nothing waits for them."""
    left = left_too_early(case)
    daemons = {(x.actor.pid, x.actor.tid) for x in case.run.leftovers if x.daemon}
    if not left or finished(case):
        return None
    if any((a.actor.pid, a.actor.tid) not in daemons for a in left):
        return None
    at = written(case, r"\bdaemon\b")
    found: dict[str, Any] = {"tasks": tasks(a.label for a in left)}
    if at is not None:
        found["evidence"] = (line("this line", "makes the thread a daemon", at),)
    return found


# Called on a thread, a process or a future: wait until it has ended.
_WAITS = r"\.(join|result|get|wait|exception)\("
_STARTS = r"\.(start|submit|apply_async)\("


@rule("tasks")
def join_in_start_loop(case: Case) -> Mapping[str, Any] | None:
    """Each thread is joined before the next one is started."""
    if not case.is_a(FactKind.NOT_AT_ONCE) or not _one_waits_for_each(case):
        return None
    place = _loop(case)
    if place is None:
        return None
    start, wait = place
    return {
        "tasks": count(case.as_a(NotAtOnce).wanted, "task"),
        "evidence": (
            line("starts one", "", case.listing.frame(start)),
            line("waits for it", "", case.listing.frame(wait)),
        ),
    }


def _one_waits_for_each(case: Case) -> bool:
    """Return whether each task had a thread of its own, and one other slept.

    A lock around the tasks, or a single worker, also makes them run one by one.  But
    then the other threads also wait, or the same thread runs them all.
    """
    tasks = [a for a in case.arrivals() if a.kind == "task"] or case.tasks()
    if case.peak() != 1 or not tasks:
        return False
    if any(task.actor.role is Role.MAIN for task in tasks):
        return False
    steps = [case.run.steps[t.released] for t in tasks if t.released is not None]
    alone = all(step.blocked == 1 and not step.returned for step in steps)
    # A pool gives the next task to the same thread if that one is free again.
    several = tasks[0].kind in SHARED and workers(tasks) > 1  # each comes often
    return alone and (workers(tasks) == len(tasks) or several or _uses_pool(case))


def _uses_pool(case: Case) -> bool:
    return written(case, r"\.(submit|apply_async)\(") is not None


def _loop(case: Case) -> tuple[int, int] | None:
    """Return the loop that starts and waits; None if there is none, or several."""
    listing = case.listing
    found: set[tuple[int, int]] = set()
    for head in listing.loops(within=case.exercise):
        body = listing.block(head)
        starts = listing.find(_STARTS, [head, *body])
        waits = listing.find(_WAITS, [head, *body])
        if starts and waits:
            found.add((starts[0], ([n for n in waits if n >= starts[0]] or waits)[0]))
    return found.pop() if len(found) == 1 else None


@rule("done", "left", "way")
def join_incomplete(case: Case) -> Mapping[str, Any] | None:
    """Some of the threads are joined, and others are not."""
    left, done = left_too_early(case), finished(case)
    if not left or not done or case.run.outcome is not Outcome.RETURNED:
        return None
    if queue_joined(case) is not None:
        return None  # it counts items, and knows nothing of threads
    if written(case, _JOINS_UP_TO_A_LIMIT) and not written(case, _UNLIMITED):
        return None  # perhaps it waits for each of them, but not long enough
    found: dict[str, Any] = {
        "left": tasks(a.label for a in left),
        "done": tasks(a.label for a in done),
    }
    at, leaves = written(case, _CALLED), _return_among_joins(case)
    found["way"] = Choice("return-below" if leaves else "keep-them-all")
    if at is not None:
        waits = line("the caller", "waits here, but not for all of them", at)
        found["evidence"] = (waits, *leaves)
    return found


def _return_among_joins(case: Case) -> tuple[EvidenceLine, ...]:
    """Quote a `return` below a `join` in one loop: it ends the loop."""
    for head in case.listing.loops(within=case.exercise):
        body = case.listing.block(head)
        joins = case.listing.find(_CALLED, body)
        below = [n for n in body if joins and n > joins[0]]
        leaves = case.listing.find(r"^return\b", below)
        if leaves and not case.listing.find(r"^(async\s+)?def\b", body):
            return (line("this line", "ends the loop", case.listing.frame(leaves[0])),)
    return ()


_WAITS_FOR_ONE = r"\.(join|result|wait|get)\("


@rule("task", "way")
def join_too_early(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for the thread before it does its own part."""
    first = _waited_for(case)
    if first is None:
        return None
    at = written(case, _WAITS_FOR_ONE) or written(case, r"\.is_alive\(")
    evidence = (line("the main thread", f"waits for {task(first.label)}", at),)
    caller_waits = case.is_a(FactKind.DID_NOT_RETURN)
    found: dict[str, Any] = {
        "task": task(first.label),
        "way": Choice("leave-the-wait-out" if caller_waits else "wait-when-needed"),
    }
    return found | ({"evidence": evidence} if at else {})


def _waited_for(case: Case) -> Arrival | None:
    """Return the task of another thread that had ended before the caller went on."""
    arrivals = case.arrivals()
    others = [a for a in arrivals if a.actor.role is Role.THREAD]
    if case.is_a(FactKind.DID_NOT_RETURN):
        return others[0] if others else None
    mine = [a for a in arrivals if a.actor.role is Role.MAIN]
    if not case.is_a(FactKind.NOT_AT_ONCE) or len(others) != 1 or len(mine) != 1:
        return None
    if any(e.tid == mine[0].actor.tid for e in case.events("lock waits")):
        return None  # it waited for a lock
    released = others[0].released
    return others[0] if released is not None and released < mine[0].step else None


_WAITS_AT_ALL = r"\bjoin\b|\bwait\w*\(|is_alive|\bwith\b"


@rule("tasks")
def join_missing(case: Case) -> Mapping[str, Any] | None:
    """Nothing waits for the threads."""
    left = left_too_early(case)
    if not left and _processes_left(case):
        at = written(case, r"\.start\(")
        evidence = (line("the process", "is started here", at),)
        return {"tasks": "a process", "evidence": evidence}
    if not left or finished(case):
        return None
    found: dict[str, Any] = {"tasks": _unfinished(case, left)}
    at = written(case, r"\.start\(")
    if at is not None:
        found["evidence"] = (line(f"the {worker(case)}", "is started here", at),)
    return found


def _unfinished(case: Case, left: Sequence[Arrival]) -> str:
    """Name what has not ended: tasks, or those that use what is shared."""
    if any(arrival.kind not in SHARED for arrival in left):
        return tasks(dict.fromkeys(arrival.label for arrival in left))
    used = together([f"`{name}`" for name in sorted({_used(a) for a in left})])
    number = workers(left)
    kind = worker(case)
    if number == 1:
        return f"a {kind} that uses {used}"
    return f"{number} {'processes' if kind == 'process' else 'threads'} that use {used}"


def _used(arrival: Arrival) -> str:
    return arrival.label.rpartition(":")[0]


def _processes_left(case: Case) -> bool:
    """Return whether processes were left after their tasks, and nothing joins them."""
    left = case.is_a(FactKind.LEFT_BEHIND) and case.run.leftovers
    if not left or any(x.actor.role is not Role.PROCESS for x in case.run.leftovers):
        return False
    return bool(written(case, r"\.start\(")) and not written(case, _WAITS_AT_ALL)


@rule("left")
def left_at_work(case: Case) -> Mapping[str, Any] | None:
    """The call returns although its threads have hardly begun."""
    left = [x for x in case.run.leftovers if x.actor.role is Role.THREAD]
    if not case.is_a(FactKind.NEVER_RAN) or not left or case.run.raised is not None:
        return None
    match case.run.value:
        case [str(_), True, True]:  # a started thread
            return None  # the caller has the thread, and can wait for it
    at = written(case, r"\.start\(")
    number = count(len(left), "thread")
    if at is None or written(case, r"\.join\("):
        return None
    return {"left": number, "evidence": (line("threads", "are started here", at),)}


_UNTIL_TRUE = r"^while\s+not\s+(?!.*\b(is_\w+|empty|full|done|ready|locked|acquire)\()"


@rule("because")
def busy_wait(case: Case) -> Mapping[str, Any] | None:
    """A loop checks again and again for something that does not happen."""
    if not case.is_a(FactKind.STUCK):
        return None
    loops = [n for n in case.listing.find(r"^while\b", reach(case)) if _idle(case, n)]
    callers = [w for w in case.run.waiters if w.actor.role is Role.MAIN]
    lines = {frame.line for w in callers for frame in case.own(w.stack)}
    lines |= {w.at.line for w in callers if w.at is not None}
    here = [n for n in loops if lines & {n, *case.listing.block(n)}]
    if not here:
        return None
    at = case.listing.frame(here[0])
    until_true = case.listing.find(_UNTIL_TRUE, here[:1])
    return {
        "because": Choice("until-true" if until_true else "until-changed"),
        "evidence": (line("the main thread", "loops here without pausing", at),),
    }


def _idle(case: Case, head: int) -> bool:
    """Return whether a loop only checks its condition."""
    text = case.listing.text(head)
    body = [case.listing.text(n) for n in case.listing.block(head)]
    return text.endswith("pass") or [t for t in body if t] in (["pass"], ["continue"])
