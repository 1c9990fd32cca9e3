"""Rules about how locks are taken and released."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from autograder.awaited import Awaited
from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import (
    clash,
    definition_of,
    doors,
    ended,
    guard_of,
    made_here,
    takes,
    two_of,
    use,
    waiting_for,
)
from autograder.diagnosis.observations import (
    asleep_meanwhile,
    inside_with,
    lock_at,
    reach,
    workers,
    written,
)
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.wait_observations import cycle, held_lock, thing
from autograder.diagnosis.words import count, line, task, who
from autograder.evidence import Arrival, Frame, Role, Waiter
from autograder.facts import FactKind, LostUpdate, StillHeld, Way, WrongValue
from autograder.verdict import EvidenceLine


@rule("lock")
def exception_passes_release(case: Case) -> Mapping[str, Any] | None:
    """An exception skips the line that releases the lock."""
    if isinstance(case.fact, StillHeld):
        if case.fact.way is not Way.RAISED:
            return None
        lock = case.fact.locks[0]
        at = written(case, r"\.acquire\(")
        taken = (line("this line", "takes a lock", at),) if at else ()
        return {"lock": lock, "evidence": taken}
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for failure in case.run.thread_failures:
        guard = guard_of(case, failure.raised.stack)
        if guard is not None and ".acquire(" in guard[1].source and _given_back(case):
            at = case.line_of(failure.raised.stack)
            doing = f"ended with {failure.raised.type} while holding `{guard[0]}`"
            first = line(ended(failure), doing, at)
            return {"lock": guard[0], "evidence": (first, *_waits(case, guard[1]))}
    return None


def _given_back(case: Case) -> bool:
    return bool(case.listing.find(r"\.release\(", reach(case)))


def _waits(case: Case, taken: Frame) -> tuple[EvidenceLine, ...]:
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        if at is not None and at.line == taken.line:
            return (line(who(waiter.actor), "waits for the lock", at),)
    return ()


@rule()
def release_missing(case: Case) -> Mapping[str, Any] | None:
    """A lock is taken and never released."""
    if not case.is_a(FactKind.STILL_HELD, FactKind.DEADLOCKED):
        return None
    if any(map(_waits_inside, case.run.waiters)):
        return None  # that thread would wait for itself even if it released later
    if case.listing.find(r"\.release\b", reach(case)):
        return None
    lines = [n for n in takes(case) if ".acquire(" in case.listing.text(n)]
    if not lines:
        return None
    taken = line("this line", "takes a lock", case.listing.frame(lines[0]))
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        if at is not None and at.line in lines:
            return {"evidence": (line(who(waiter.actor), "waits for the lock", at),)}
    return {"evidence": (taken,)} if case.is_a(FactKind.STILL_HELD) else None


@rule("lock")
def release_in_the_loop(case: Case) -> Mapping[str, Any] | None:
    """A loop releases a lock in each turn that was taken once, above the loop."""
    for failure in case.run.thread_failures:
        at = case.line_of(failure.raised.stack)
        name = _RELEASE.search(at.source) if at is not None else None
        if at is None or name is None:
            continue
        if not prose.says(failure.raised.message, *prose.RELEASED_IN_VAIN):
            continue
        took = _taken_above_its_loop(case, at.line, re.escape(name[1]))
        if took is not None:
            once = line("this line", "takes the lock once", took)
            each = line("this line", "releases it in each turn of the loop", at)
            return {"lock": name[1], "evidence": (once, each)}
    return None


_RELEASE = re.compile(r"([\w.]+)\.release\(")


def _taken_above_its_loop(case: Case, number: int, lock: str) -> Frame | None:
    """Return the line that takes the lock, if that is above the loop of a line."""
    loops = [n for n in case.listing.heads(number) if n in case.listing.loops()]
    takes_it = rf"\b{lock}\.acquire\("
    start = definition_of(case, number)
    for head in loops[:1]:
        if case.listing.find(takes_it, case.listing.block(head)):
            return None
        above = case.listing.find(takes_it, range(start, head))
        return case.listing.frame(above[-1]) if above else None
    return None


def _waits_inside(waiter: Waiter) -> bool:
    """Return whether a thread waits for a lock it took in a `with`, or just before."""
    if waiter.holder is None or not waiter.holder.itself:
        return False
    since = waiter.holder.since
    return since is None or since.source.count(".acquire(") != 1


@rule("lock")
def return_while_holding(case: Case) -> Mapping[str, Any] | None:
    """A `return` skips the line that releases the lock."""
    if not case.is_a(FactKind.STILL_HELD):
        return None
    if case.as_a(StillHeld).way is not Way.RETURNED_FALSE:
        return None
    lines = case.listing.find(r"^return False\b|: return False\b", reach(case))
    at = case.listing.frame(lines[0]) if len(lines) == 1 else None
    evidence = (line("this line", "leaves the function", at),) if at else ()
    return {"lock": case.as_a(StillHeld).locks[0], "evidence": evidence}


@rule()
def acquire_not_called(case: Case) -> Mapping[str, Any] | None:
    """`acquire` is named but not called."""
    at = written(case, r"^[\w.]+\.acquire\s*$")
    vain = any(
        prose.says(failure.raised.message, *prose.RELEASED_IN_VAIN)
        for failure in case.run.thread_failures
    )
    uses = clash(case)
    ended = FactKind.NEVER_RAN, FactKind.RAISED, FactKind.NOT_EXERCISED
    if at is None or not (uses or (vain and case.is_a(*ended))):
        return None
    named = line("this line", "only names the method", at)
    return {"evidence": (named, *two_of(case, uses))}


_ASKS = r"^[\w.]+\.acquire\((?!\)|True\)|blocking=True\)|block=True\)).+\)\s*$"


@rule()
def acquire_result_ignored(case: Case) -> Mapping[str, Any] | None:
    """A lock is requested without waiting, and the result is ignored."""
    at = written(case, _ASKS)
    if at is None or not (clash(case) or _released_in_vain(case)):
        return None
    return {"evidence": (line("this line", "ignores the result", at),)}


_TRIES = r"\.acquire\((?!\)|True\)|blocking=True\))[^()]*\)"
_ON_TRIAL = re.compile(r"((if|elif|while|return|and|or)\b|\w+ =).*\.acquire\(")


@rule()
def lock_not_awaited(case: Case) -> Mapping[str, Any] | None:
    """A lock is only tried, and the call gives up where another thread has it."""
    fact, at = case.fact, written(case, _TRIES)
    if at is None or not _ON_TRIAL.match(at.source) or case.exercise != "transfer":
        return None
    refused = isinstance(fact, WrongValue) and (
        fact.actual is False or (isinstance(fact.actual, list) and False in fact.actual)
    )
    if not refused and not case.is_a(FactKind.NOT_EXERCISED):
        return None
    return {"evidence": (line("this line", "only tries to take the lock", at),)}


def _released_in_vain(case: Case) -> bool:
    """Return whether a lock was released that was not taken."""
    errors = [failure.raised for failure in case.run.thread_failures]
    if case.run.raised is not None:
        errors.append(case.run.raised)
    seen = case.is_a(FactKind.RAISED, FactKind.NOT_EXERCISED, FactKind.RETURNED_EARLY)
    wrong = any(prose.says(error.message, *prose.RELEASED_IN_VAIN) for error in errors)
    return wrong and (seen or case.is_a(FactKind.LEFT_BEHIND, FactKind.NEVER_RAN))


@rule()
def check_then_act(case: Case) -> Mapping[str, Any] | None:
    """Two threads checked, both found enough, and both took it."""
    fact = case.fact
    if not isinstance(fact, LostUpdate) or not fact.overdrawn or not takes(case):
        return None
    uses = clash(case)
    looks = [u for u in uses if u.kind == "read" and guard_of(case, u.stack) is None]
    writes = [u for u in uses if u.kind == "write" and guard_of(case, u.stack)]
    if not looks or not writes:
        return None
    lock = guard_of(case, writes[0].stack)
    assert lock is not None
    taken = line("this line", "takes the lock, but later", lock[1])
    return {"evidence": (use(case, looks[0]), taken)}


@rule("lock", "name")
def lock_not_released(case: Case) -> Mapping[str, Any] | None:
    """A thread has ended without releasing the lock that another waits for."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for waiter in case.run.waiters:
        holder = waiter.holder
        if holder is None or holder.alive or holder.since is None:
            continue
        shared = waiter.awaits is Awaited.SHARED_LOCK
        if holder.actor.pid != waiter.actor.pid and not shared:
            continue  # a fork copied the lock while it was held
        name = who(holder.actor)
        return {
            "name": name,
            "lock": thing(waiter),
            "evidence": (
                line(name, "took it here, and has ended", holder.since),
                line(who(waiter.actor), f"waits for {thing(waiter)}", waiter.at),
            ),
        }
    return None


@rule("threads")
def lock_order(case: Case) -> Mapping[str, Any] | None:
    """Threads take the same locks in different orders, and wait for each other."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    ring = cycle(case.run.waiters)
    evidence = tuple(_holds_and_waits(ring, waiter) for waiter in ring)
    if len(ring) < 2:
        evidence = _at_the_doors(case)
    threads = count(len(evidence), "thread")
    return {"threads": threads, "evidence": evidence} if evidence else None


def _at_the_doors(case: Case) -> tuple[EvidenceLine, ...]:
    """Return a circle by the gates before the locks, if the recorder knows none."""
    waiting = waiting_for(case)
    wants = {lock: {a.label for a in own[:-1]} for lock, (_, own) in waiting.items()}
    circle = _circle(wants)
    found: list[EvidenceLine] = []
    for lock in circle if len(circle) > 1 else ():
        waiter, own = waiting[lock]
        held = next(a.label for a in own[:-1] if a.label in circle)
        at = waiter.at or case.line_of(waiter.stack)
        doing = f"holds `{held}`, waits for `{lock}`"
        found.append(line(who(own[-1].actor), doing, at))
    return tuple(found)


def _circle(wants: Mapping[str, set[str]]) -> list[str]:
    """Return locks, each of which a thread wants that has taken the next."""
    for start in sorted(wants):
        path = [start]
        while len(path) <= len(wants):
            held = sorted(wants[path[-1]] & wants.keys())
            if not held:
                break
            if held[0] == start:
                return path
            path.append(held[0])
    return []


def _holds_and_waits(ring: tuple[Waiter, ...], waiter: Waiter) -> EvidenceLine:
    """Return what a thread of the ring holds, since which line, and waits for."""
    asking = ring[ring.index(waiter) - 1]
    since = asking.holder.since if asking.holder is not None else None
    holds = f"holds {held_lock(asking)}" + (
        f" since line {since.line}" if since else ""
    )
    return line(who(waiter.actor), f"{holds}, waits for {thing(waiter)}", waiter.at)


@rule("advice", "lock", "name")
def self_deadlock(case: Case) -> Mapping[str, Any] | None:
    """A thread waits for a lock that it holds itself."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for lock, (waiter, own) in waiting_for(case).items():
        if len(own) > 1 and own[-2].label == lock:
            name = who(own[-1].actor)
            took = case.line_of(own[-2].stack)
            at = waiter.at or case.line_of(waiter.stack)
            lines = (
                line(name, f"took `{lock}` here", took),
                line(name, f"waits for `{lock}`", at),
            )
            same = took is not None and at is not None and took.function == at.function
            advice = Choice("one-account" if same else "one-place")
            found = {"advice": advice, "name": name, "lock": lock}
            return {**found, "evidence": lines}
    for waiter in case.run.waiters:
        at = waiter.at or case.line_of(waiter.stack)
        lock = waiter.lock or lock_at(at)
        held = _taken(case, waiter, lock)
        if held is not None:
            name = who(waiter.actor)
            return {
                "advice": Choice("one-place"),
                "name": name,
                "lock": lock,
                "evidence": (
                    line(name, f"took `{lock}` here", held),
                    line(name, f"waits for `{lock}` here", at),
                ),
            }
    return None


def _taken(case: Case, waiter: Waiter, lock: str) -> Frame | None:
    """Return where the thread took the lock, as recorded or as written."""
    if waiter.holder is not None:
        return waiter.holder.since if waiter.holder.itself and lock else None
    return inside_with(case, waiter.stack, lock) if lock else None


@rule()
def flag_for_lock(case: Case) -> Mapping[str, Any] | None:
    """A variable is used instead of a lock."""
    uses = clash(case)
    if not uses or made_here(case):
        return None
    for head in case.listing.find(r"^while\b.+:", reach(case)):
        text = case.listing.text(head)
        body = [t for n in case.listing.block(head) if (t := case.listing.text(n))]
        idle = text.endswith("pass") or all(_PAUSE.match(t) for t in body)
        if idle:
            looks = line(
                "this line", "checks, and then goes on", case.listing.frame(head)
            )
            return {"evidence": (looks, *two_of(case, uses))}
    return None


_PAUSE = re.compile(r"(time\.)?sleep\(|pass\b|continue\b")


@rule("lock")
def other_lock(case: Case) -> Mapping[str, Any] | None:
    """A lock is taken that no other code knows about."""
    if not case.is_a(FactKind.LOST_UPDATE):
        return None
    writes = [u for u in clash(case) if u.kind == "write" and "." in u.label]
    for write in writes:
        guard = guard_of(case, write.stack)
        if guard is not None and not doors(case, write.actor):
            took = line("this line", f"takes `{guard[0]}`", guard[1])
            lock = f"{write.label.partition('.')[0]}.lock"
            return {"lock": lock, "evidence": (took, use(case, write))}
    return None


@rule("tasks")
def one_lock_around_all(case: Case) -> Mapping[str, Any] | None:
    """All threads are started, but they get in one by one."""
    tasks = [a for a in case.arrivals() if a.kind == "task"] or case.tasks()
    if not case.is_a(FactKind.NOT_AT_ONCE) or case.peak() != 1 or len(tasks) < 2:
        return None
    if shared := _under_one_lock(case, tasks):
        return {"tasks": "two threads had work to do", "evidence": shared}
    in_threads = all(a.actor.role is Role.THREAD for a in tasks)
    if not in_threads or workers(tasks) != len(tasks):
        return None
    # All threads that have not had their turn are asleep, and so is the caller.
    asleep = asleep_meanwhile(case, tasks)
    if any(n != len(tasks) - i for i, n in enumerate(asleep)):
        return None
    first = tasks[0]
    others = count(asleep[0] - 1, "other waits", "others wait")
    doing = f"runs {task(first.label)}; {others}"
    return {
        "tasks": f"{len(tasks)} threads were started",
        "evidence": (line("one thread", doing, case.line_of(first.stack)),),
    }


def _under_one_lock(case: Case, tasks: Sequence[Arrival]) -> tuple[EvidenceLine, ...]:
    """Return where the caller and one thread take the same lock around their tasks."""
    if [a.actor.role for a in tasks].count(Role.MAIN) != 1 or len(tasks) != 2:
        return ()
    heads = [_locks_around(case, a) for a in tasks]
    for lock in heads[0].keys() & heads[1].keys():
        if written(case, rf"\b{re.escape(lock)}\s*=.*\b(Lock|RLock|Semaphore)\("):
            return tuple(
                line(
                    who(a.actor), f"holds `{lock}` around {task(a.label)}", found[lock]
                )
                for a, found in zip(tasks, heads, strict=True)
            )
    return ()


def _locks_around(case: Case, arrival: Arrival) -> Mapping[str, Frame]:
    """Return the `with` lines around a task's line, by what they hold."""
    at = case.line_of(arrival.stack)
    heads = case.listing.heads(at.line) if at is not None else []
    texts = [(re.match(r"with ([\w.]+):", case.listing.text(n)), n) for n in heads]
    return {found[1]: case.listing.frame(n) for found, n in texts if found}
