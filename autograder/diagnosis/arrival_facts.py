"""Words for facts about who came to a task, how many at once, and who never came."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import in_a_loop, lock_of_the_parent
from autograder.diagnosis.observations import workers
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import count, line, task, tasks, translated, who
from autograder.evidence import Arrival, Role
from autograder.facts import NeverRan, NotAtOnce, Overlap
from autograder.verdict import EvidenceLine, Verdict


def first_arrivals(case: Case) -> tuple[EvidenceLine, ...]:
    """Return who ran what, at which line."""
    return ran(case, case.arrivals() or case.tasks())


def ran(case: Case, arrivals: Iterable[Arrival]) -> tuple[EvidenceLine, ...]:
    """Return a line for each of these: who ran what, and where."""
    return tuple(
        line(
            who(arrival.actor),
            f"ran {task(translated(arrival.label, case.run.tokens))}",
            case.line_of(arrival.stack),
        )
        for arrival in arrivals
    )


def on_machine(case: Case) -> str:
    """Return the beginning of a sentence about a simulated machine, or nothing."""
    fact = case.fact
    if not isinstance(fact, NotAtOnce | Overlap) or fact.machine is None:
        return ""
    cpus, usable = fact.machine
    which = "" if usable == cpus else f", {usable} of them usable"
    return f"on a machine with {count(cpus, 'CPU')}{which}, "


def not_at_once(case: Case) -> Verdict:
    """Fewer tasks than wanted ran at the same time."""
    wanted, peak = case.as_a(NotAtOnce).wanted, case.as_a(NotAtOnce).peak
    number = "only 1" if peak == 1 else f"at most {peak}"
    ran = [arrival for arrival in case.tasks() if arrival.actor.role is Role.THREAD]
    alone = len(ran) > 1 and len(ran) == len(case.tasks()) and workers(ran) == 1
    if case.as_a(NotAtOnce).in_turn:
        return _not_all_there(case, number)
    return Verdict(
        mistake="",
        happened=f"NOT AT ONCE: {on_machine(case)}{number} of {wanted} tasks ran at "
        "the same time.",
        evidence=first_arrivals(case),
        because="A single thread ran them all, one after another."
        if alone
        else "While that one was running, no other task started."
        if peak == 1
        else "While those were running, no other task started.",
        try_next="Find the line that creates the threads, and count how often it runs."
        if alone
        else "Find out what your program waits for after it starts one task and "
        "before it starts the next.",
    )


def _not_all_there(case: Case, number: str) -> Verdict:
    """Fewer than wanted had begun, of those that take turns."""
    fact = case.as_a(NotAtOnce)
    kind = worker(case)
    were = "was" if fact.peak == 1 else "were"
    return Verdict(
        mistake="",
        happened=f"NOT AT ONCE: {number} of {fact.wanted} {were} at {task(fact.label)} "
        "or waiting for a turn there, at any moment.",
        evidence=first_arrivals(case),
        because="They take turns, but all of them must have been started before the "
        "first one ends.",
        try_next=f"Find out what your program waits for after it starts one {kind} and "
        "before it starts the next.",
    )


def never_ran(case: Case) -> Verdict:
    """Some tasks were never called."""
    labels = list(case.as_a(NeverRan).labels)
    it = "it" if len(labels) == 1 else "them"
    looped = _called_in_a_loop(case)
    return Verdict(
        mistake="",
        happened=f"NEVER RAN: {tasks(labels)} did not run.",
        evidence=first_arrivals(case),
        because=f"The call ended without calling {it}." + (_ENDS_ITS_LOOP * looped),
        try_next=_CATCH_IT_THERE
        if looped
        else "Follow one task from the parameter to the line that calls it.",
    )


_ENDS_ITS_LOOP = (
    " If a task raises and nothing catches that inside the loop, the loop ends there."
)
_CATCH_IT_THERE = (
    "Find out how this loop ended. What one turn raises must not keep the other tasks "
    "from being called."
)


def _called_in_a_loop(case: Case) -> bool:
    """Return whether a loop of one thread called a task, and may have ended early."""
    here = [a for a in case.tasks() if a.actor.role is not Role.PROCESS]
    seen = [case.line_of(a.stack) for a in here]
    return any(at is not None and in_a_loop(case, at.line) for at in seen)


def overlap(case: Case) -> Verdict:
    """More were inside at once than the limit allows."""
    fact = case.as_a(Overlap)
    label, inside = task(fact.label), fact.inside
    if fact.earlier:
        earlier = task(str(fact.earlier))
        happened = f"TOO EARLY: {label} began before {earlier} had ended."
    else:
        most, where = fact.limit, on_machine(case)
        happened = f"{where}{inside} were at {label} at once; the limit is {most}."
    because = "Nothing made the second one wait for the first."
    try_next = f"Find out what a {worker(case)} must wait for before it may go on here."
    lock = "" if fact.earlier else lock_of_the_parent(case)
    if lock:
        because = f"The parent holds `{lock}` while it starts the processes. A lock "
        because += "keeps out only those who take it, and they do not."
        try_next = "Pass the lock to each process, and take it there, around the call."
    at_once = () if fact.earlier else case.run.crowd(fact.label)
    return Verdict(
        mistake="",
        happened=happened,
        evidence=ran(case, at_once) if at_once else first_arrivals(case),
        because=because,
        try_next=try_next,
    )
