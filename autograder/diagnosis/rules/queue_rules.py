"""Rules about the threads that put into queues, and those that take."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from autograder.awaited import ENDS, Awaited
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import own_part
from autograder.diagnosis.observations import (
    unfinished,
    waits_in,
    workers,
    written,
    wrong_list,
)
from autograder.diagnosis.process_observations import (
    caller_waits,
    children_waiting,
    worker,
)
from autograder.diagnosis.queue_endings import (
    GIVES_UP,
    UNTIL_EMPTY,
    alone,
    call_in_a_try_around_the_loop,
    ended_at_a_false_item,
    ended_when_empty,
    last_taken,
    skipped_mark,
    started_later,
    stuck_putters,
    tests_what_came,
)
from autograder.diagnosis.queue_observations import (
    ended_takers,
    failed_by_itself,
    more_came,
    queue_joined,
    stand_in,
    waiting_takers,
    where_they_wait,
)
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, tasks, who
from autograder.evidence import Frame, Role, Waiter
from autograder.facts import (
    FactKind,
    NeverRan,
    NotExercised,
    OtherFact,
    Overlap,
    WrongValue,
)
from autograder.verdict import EvidenceLine


@rule("kind")
def queue_not_used(case: Case) -> Mapping[str, Any] | None:
    """The order is right, but the queue of the exercise was not used."""
    fact = case.fact
    if not isinstance(fact, NotExercised) or not fact.queue or fact.times:
        return None
    kind = fact.queue
    at = written(case, r"^return\b")
    evidence = (line("this line", "returns items that did not come from a queue", at),)
    return {"kind": kind} | ({"evidence": evidence} if at else {})


@rule()
def task_done_skipped(case: Case) -> Mapping[str, Any] | None:
    """A queue's `join` waits for a `task_done` that does not come."""
    joining = stand_in(case, "join")
    if not joining or failed_by_itself(case):
        return None
    return {"evidence": where_they_wait(case, joining)}


@rule("try_next")
def waits_for_the_dead(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for the answer of a process that has ended."""
    waiters = case.run.waiters
    if not case.is_a(FactKind.DEADLOCKED) or len(waiters) != 1:
        return None
    if failed_by_itself(case):
        return None
    ran = any(a.actor.role is Role.PROCESS for a in case.tasks())
    getting = waits_in(waiters[0], "queues.py", "get")
    if not ran or not getting or waiters[0].actor.role is not Role.MAIN:
        return None
    dead = tuple(
        line(x.actor_name, f"ended with {x.raised.type}", case.line_of(x.raised.stack))
        for x in case.failures()[:1]
    )
    return {
        "try_next": Choice("put-it-in-a-finally" if dead else "check-who-is-alive"),
        "evidence": (*where_they_wait(case, waiters), *dead),
    }


# A thread of the child empties a `Queue`; a `SimpleQueue` is written directly.
_FULL = Awaited.FEEDER_END, Awaited.QUEUE_ROOM, Awaited.FEEDER_ROOM


_STOPS_AT_EMPTY = rf"{GIVES_UP}|\.(empty|qsize)\("


@rule("way")
def joined_before_drained(case: Case) -> Mapping[str, Any] | None:
    """A process is joined while its items are still in the queue."""
    caller = caller_waits(case, ENDS)
    full = children_waiting(case, _FULL)
    if caller is None or not full:
        return None
    child = line("a child", _why_it_stays(full[0]), full[0].at)
    way = Choice("get-then-join")
    if written(case, r"\b(exitcode|ChildFailed)\b"):
        way = Choice("get-but-not-forever")
    elif written(case, _STOPS_AT_EMPTY):
        way = Choice("while-alive")
    return {"way": way, "evidence": (*where_they_wait(case, [caller]), child)}


def _why_it_stays(waiter: Waiter) -> str:
    if waiter.awaits is Awaited.FEEDER_END:
        return "has ended its work, and waits until its data is taken out"
    return f"waits for {waiter.waits_for}"


@rule()
def empty_then_get(case: Case) -> Mapping[str, Any] | None:
    """A thread saw that the queue is not empty, and another took the last item."""
    takers = waiting_takers(case)
    at = written(case, r"\b(while|if)\b.*\.(empty|qsize)\(")
    if not takers or at is None or "is_alive(" in at.source:
        return None  # while a producer lives, it takes from an empty queue, too
    asked = line("this line", "checks whether anything is left", at)
    return {"evidence": (asked, *where_they_wait(case, takers))}


@rule("because", "putter", "try_next")
def nobody_takes(case: Case) -> Mapping[str, Any] | None:
    """A thread puts into a full queue, and no thread takes from it."""
    putting = stuck_putters(case)
    if not putting or ended_when_empty(case) or ended_at_a_false_item(case):
        return None
    because, try_next, evidence = _why_nobody_takes(case, putting)
    return {
        "putter": who(putting[0].actor),
        "because": because,
        "try_next": try_next,
        "evidence": (*where_they_wait(case, putting), *evidence),
    }


def _why_nobody_takes(
    case: Case, putting: Sequence[Waiter]
) -> tuple[Choice, Choice, tuple[EvidenceLine, ...]]:
    """Return why no thread takes, what to try, and where the last one took an item."""
    if alone(case):
        threads = written(case, r"\bThread\(|Process\(|\.submit\(|Executor\(")
        if threads is None:
            return Choice("alone"), Choice("no-maxsize"), ()
        return Choice("not-yet"), Choice("start-first"), ()
    if started_later(case):
        return Choice("not-yet"), Choice("start-first"), ()
    last = last_taken(case, putting)
    if last is None:
        return Choice("unknown"), Choice("which-thread"), ()
    if at := call_in_a_try_around_the_loop(case, last):
        called = line("the last call", "of the thread that took items", at)
        return Choice("the-try-is-around"), Choice("a-try-for-each-call"), (called,)
    took = line("the last item", "was taken here", last.at)
    return Choice("has-left"), Choice("what-ended-it"), (took,)


@rule("because")
def one_get_too_many(case: Case) -> Mapping[str, Any] | None:
    """The only thread takes more out of a queue than it put in."""
    takers = stand_in(case, "get")
    alone = len(case.run.waiters) == 1 and not case.failures()
    arrived = {a.actor.role for a in case.run.arrivals}
    if not takers or not alone or arrived - {Role.MAIN}:
        return None
    if takers[0].actor.role is not Role.MAIN:
        return None
    loop = _while_a_queue(case)
    asked = (line("this loop", "checks the queue itself", loop),) if loop else ()
    return {
        "because": Choice("no-other" if loop is None else "queue-is-true"),
        "evidence": (*where_they_wait(case, takers), *asked),
    }


def _while_a_queue(case: Case) -> Frame | None:
    """Return the line of a loop that goes on while a queue counts as true."""
    made = written(case, r"^\w+\s*=.*Queue\(")
    name = made.source.split("=")[0].strip() if made is not None else ""
    return written(case, rf"^while {re.escape(name)}:") if name else None


@rule("because", "takers", "try_next")
def no_end_mark(case: Case) -> Mapping[str, Any] | None:
    """The threads that take items never learn that nothing more will come."""
    takers = waiting_takers(case)
    if not takers or ended_takers(case):
        return None
    skipped = skipped_mark(case)
    piped = bool(case.run.of("source"))  # not everything is there beforehand
    mark = Choice("mark" if piped else "mark-or-nowait")
    marked = (line("this line", "was not reached", skipped),) if skipped else ()
    return {
        "takers": count(len(takers), "thread"),
        "because": Choice("mark-skipped" if skipped else "not-said"),
        "try_next": Choice("in-a-finally") if skipped else mark,
        "evidence": (*where_they_wait(case, takers), *marked),
    }


@rule("ended", "takers")
def one_end_mark_for_all(case: Case) -> Mapping[str, Any] | None:
    """One end mark was put for several threads: only one of them got it."""
    takers, ended = waiting_takers(case), ended_takers(case)
    if not takers or not ended:
        return None
    return {
        "ended": count(ended, "thread"),
        "takers": count(len(takers), "other"),
        "evidence": where_they_wait(case, takers),
    }


@rule()
def answers_left_behind(case: Case) -> Mapping[str, Any] | None:
    """The caller stops when the processes have ended, but answers are left."""
    at = written(case, r"^while\b.*(is_alive|exitcode|active_children)(?!.*empty)")
    if not case.is_a(FactKind.WRONG_VALUE) or at is None or unfinished(case):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    if not isinstance(expected, dict) or not isinstance(actual, dict):
        return None
    if len(actual) >= len(expected) or not actual.items() <= expected.items():
        return None
    return {"evidence": (line("this loop", "ends when no process is alive", at),)}


@rule("way")
def empty_taken_for_the_end(case: Case) -> Mapping[str, Any] | None:
    """An empty queue is taken for a finished one."""
    evidence = _left_when_empty(case)
    # A process may die before it puts a mark.
    dies = worker(case) == "process"
    way = Choice("until-all-have-ended" if dies else "until-the-mark")
    leaves = evidence[-1].at if evidence else None
    if dies and leaves and leaves.source.startswith("break"):
        way = Choice("go-on-instead")
    return {"way": way, "evidence": evidence} if evidence else None


def _left_when_empty(case: Case) -> tuple[EvidenceLine, ...]:
    """Return what shows that the code stopped at an empty queue, if it did."""
    loop = written(case, UNTIL_EMPTY)
    ends = line("this loop", "ends as soon as the queue is empty", loop)
    if ended_when_empty(case):
        return (ends, *where_they_wait(case, stuck_putters(case)))
    if not (_missing(case) or case.is_a(FactKind.NEVER_RAN)) or not more_came(case):
        return ()
    if loop is not None:
        return (ends,)
    at = written(case, GIVES_UP)
    if at is None or not written(case, r"^except\b.*\bEmpty\b|\bsuppress\(.*\bEmpty\b"):
        return ()
    if written(case, r"is_alive|exitcode|active_children|\.sentinel"):
        return ()  # it checks more than that
    return (*_gives_up(case, at),)


def _gives_up(case: Case, at: Frame) -> Iterator[EvidenceLine]:
    """Yield the line that waits no longer, and the line that then leaves the loop."""
    leaves = written(case, r"^except\b.*\bEmpty\b")
    block = case.listing.block(leaves.line) if leaves is not None else []
    exits = case.listing.find(r"^(break|return)\b", block)
    if not exits:
        yield line("this line", _ENDS_WHEN_EMPTY, at)
    else:
        waits = re.search(r"timeout|\.get\([^()]*\d", at.source)
        doing = "waits no longer than this" if waits else "does not wait"
        yield line("this line", doing, at)
        yield line("this line", _ENDS_WHEN_EMPTY, case.listing.frame(exits[0]))


_ENDS_WHEN_EMPTY = "gives up when the queue is empty"


def _missing(case: Case) -> bool:
    """Return whether some results are missing, and the others are right."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return False
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    if isinstance(expected, list) and isinstance(actual, list):
        among, there = Counter(map(repr, expected)), Counter(map(repr, actual))
        # If only false values are missing, something else has left them out.
        true = any(x for x in expected if there[repr(x)] < among[repr(x)])
        return true and there <= among
    if not isinstance(expected, dict) or not isinstance(actual, dict):
        return False
    return len(actual) < len(expected) and actual.items() <= expected.items()


@rule("tasks", "were")
def worker_ends_with_its_task(case: Case) -> Mapping[str, Any] | None:
    """A task raises, and the worker that ran it takes no more tasks."""
    raised = case.failures("TaskFailed") or case.raised("TaskFailed")
    ran = case.tasks()
    if not case.is_a(FactKind.NEVER_RAN) or not raised or not ran:
        return None
    if any(a.actor.role is not Role.THREAD for a in ran) or case.run.leftovers:
        return None
    at = case.line_of(ran[0].stack)
    if not any(_leaves_its_loop(case, frame) for frame in own_part(case, ran[0].stack)):
        return None
    left = list(case.as_a(NeverRan).labels)
    return {
        "tasks": tasks(left),
        "were": "was" if len(left) == 1 else "were",
        "evidence": (line("tasks", "are called here", at),),
    }


def _leaves_its_loop(case: Case, frame: Frame) -> bool:
    """Return whether an exception on this line ends the loop around it.

    It does not if a `try` inside the loop catches it and lets the loop go on.
    """
    caught: list[int] = []
    for head in case.listing.heads(frame.line):
        text = case.listing.text(head)
        if re.match(r"(for|while)\b", text):
            exits = case.listing.find(r"^(break|return|raise)\b", caught)
            return not caught or bool(exits)
        if text.startswith("try:"):
            caught += case.listing.handlers(head)
    return False


@rule("advice", "item", "others", "why")
def false_value_taken_for_the_end(case: Case) -> Mapping[str, Any] | None:
    """An item that counts as false ends the loop."""
    test = ended_at_a_false_item(case)
    if test is not None:
        return _left_the_queue_full(case, test)
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    rest = expected[len(actual) :]
    until_none = _until_none(case) if rest[:1] == [None] else None
    at = tests_what_came(case) or until_none
    if at is None or not rest or rest[0] or actual != expected[: len(actual)]:
        return None
    if not any(rest) and until_none is None:
        return None  # false items may have been left out anywhere
    evidence = (line("this line", f"takes {rest[0]!r} for the end", at),)
    none = rest[0] is None
    pipe = any(event.name.startswith("pipe ") for event in case.run.events)
    advice = Choice("no-mark" if pipe else "other-mark" if none else "use-is-not")
    return {
        "item": repr(rest[0]),
        "others": Choice("not-returned"),
        "why": Choice("none-is-an-item" if none else "counts-as-false"),
        "advice": advice,
        "evidence": evidence,
    }


def _left_the_queue_full(case: Case, test: Frame) -> Mapping[str, Any]:
    """Return the values for a play in which a thread waits in `put` because of it."""
    doing = "takes an item that counts as false for the end"
    asked = line("this line", doing, test)
    return {
        "item": "an item that counts as false",
        "others": Choice("not-taken"),
        "why": Choice("counts-as-false"),
        "advice": Choice("use-is-not"),
        "evidence": (asked, *where_they_wait(case, stuck_putters(case))),
    }


def _until_none(case: Case) -> Frame | None:
    """Return the line that takes items until one equals `None`."""
    return written(case, r"\biter\([\w.]+\.(get|get_nowait|recv), None\)")


@rule("asked", "threads")
def more_workers_than_asked(case: Case) -> Mapping[str, Any] | None:
    """More threads do tasks at once than workers were asked for."""
    fact = case.fact
    if not isinstance(fact, Overlap) or fact.workers is None:
        return None
    found: dict[str, Any] = {
        "threads": count(workers(case.tasks()), "thread"),
        "asked": count(fact.workers, "worker"),
    }
    at = written(case, r"\bThread\(|Executor\(|Pool\(")
    if at is not None:
        found["evidence"] = (line("this line", "creates the threads", at),)
    return found


@rule("left")
def queue_joined_only(case: Case) -> Mapping[str, Any] | None:
    """The queue is joined, but not the threads that take from it."""
    left = [x for x in case.run.leftovers if x.actor.role is Role.THREAD]
    at = queue_joined(case)
    if not case.is_a(FactKind.LEFT_BEHIND) or not left or at is None:
        return None
    evidence = (line("this line", "waits for the queue", at),)
    return {"left": count(len(left), "thread"), "evidence": evidence}


@rule("late")
def idle_worker(case: Case) -> Mapping[str, Any] | None:
    """A worker has nothing to do while tasks wait for another worker."""
    fact = case.fact
    if not isinstance(fact, OtherFact) or not fact.late:
        return None
    at = written(case, r"\b(Thread|Process)\(|\.submit\(|\bmap(_async)?\(")
    evidence = (line("this line", "sets what a worker does", at),) if at else ()
    return {"late": tasks(fact.late), "evidence": evidence}
