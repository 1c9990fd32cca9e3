"""Rules about what a pool returns: tried again, left out, lost, or asked too early."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.awaited import Awaited
from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.emitted_lines import worker_of, workers_with_fewer_lines
from autograder.diagnosis.observations import label_of, reach, written, wrong_list
from autograder.diagnosis.pool_observations import CREATES_PROCESSES, error_line
from autograder.diagnosis.process_observations import caller_waits
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, task, tasks, who
from autograder.evidence import Arrival, Role
from autograder.facts import FactKind, RanIn, WrongValue
from autograder.verdict import EvidenceLine

_HANDS_OUT = r"\.(apply|apply_async|i?map\w*|starmap\w*|submit)\("


@rule("task", "try_next")
def tried_again(case: Case) -> Mapping[str, Any] | None:
    """An item that a process of the pool has tried is called again by the caller."""
    fact, at = case.fact, written(case, _HANDS_OUT)
    elsewhere = isinstance(fact, RanIn) and fact.wanted is Role.PROCESS
    if at is None or not (elsewhere or case.is_a(FactKind.RAN_TWICE)):
        return None
    first, again = _in_both(case)
    if first is None or again is None or again.step < first.step:
        return None
    there = case.line_of(again.stack)
    evidence = (
        line("this line", "hands the items to the pool", at),
        line(who(again.actor), f"ran {task(again.label)} again", there),
    )
    caught = written(case, r"^except\b")
    return {
        "task": task(again.label),
        "try_next": Choice("ask-each-once" if caught else "use-the-first"),
        "evidence": evidence,
    }


def _in_both(case: Case) -> tuple[Arrival | None, Arrival | None]:
    """Return where a process and then the caller ran the first task of the fact."""
    ran = case.run.of(case.fact.concerns[0]) if case.fact.concerns else ()
    first = next((a for a in ran if a.actor.role is Role.PROCESS), None)
    again = next((a for a in ran if a.actor.role is Role.MAIN), None)
    return first, again


_ROUNDS_DOWN = r"[\w)]\s*//\s*[\w(]"
_POOL_OF_ANY_KIND = r"\b(Pool|\w*PoolExecutor)\("


@rule("missing", "number", "try_next")
def rest_left_out(case: Case) -> Mapping[str, Any] | None:
    """The list is cut into equal parts, and what is left over is in none of them."""
    lists = wrong_list(case)
    at = written(case, _ROUNDS_DOWN)
    if lists is None or at is None:
        return None
    expected, actual = lists
    missing = [label_of(case, value) for value in expected[len(actual) :]]
    if not missing or actual != expected[: len(actual)]:
        return None
    if "" in missing or any(case.run.of(label) for label in missing):
        return None
    pooled = written(case, _POOL_OF_ANY_KIND)
    return {
        "missing": tasks(missing),
        "number": count(len(missing), "value"),
        "try_next": Choice("single-items" if pooled else "give-the-rest"),
        "evidence": (line("this line", "rounds down", at),),
    }


@rule()
def asked_before_ready(case: Case) -> Mapping[str, Any] | None:
    """`successful()` is called on an answer that is not ready."""
    error, at = case.run.raised, error_line(case)
    if error is None or at is None or not case.raised("ValueError"):
        return None
    if ".successful(" not in at.source or not prose.says(
        error.message, *prose.NOT_READY
    ):
        return None
    if not case.is_a(FactKind.RAISED):
        return None
    return {"evidence": (line("this line", "raised ValueError: not ready", at),)}


# The exercises whose tasks may end their process: what says so, or what goes on.
_INSTEAD = {
    "run_in_process": Choice("process-with-exitcode"),
    "ask": Choice("process-and-pipe"),
    "ask_each": Choice("pipe-for-each-value"),
    "results_from_processes": Choice("a-process-for-each-item"),
}
_OF_A_LIVING_POOL = Awaited.POOL_HELPER, Awaited.POOL_TASK


@rule("way")
def task_ended_its_worker(case: Case) -> Mapping[str, Any] | None:
    """The caller waits for the result of a task that has ended its process."""
    caller = caller_waits(case, (Awaited.POOL_RESULT, Awaited.POOL_END))
    alive = {waiter.actor.pid for waiter in case.run.waiters}
    works = any(waiter.awaits in _OF_A_LIVING_POOL for waiter in case.run.waiters)
    way = _INSTEAD.get(case.exercise)
    if caller is None or way is None or not works:
        return None
    ran = [a for a in case.tasks() if a.actor.role is Role.PROCESS]
    gone = [a for a in ran if a.released is not None and a.actor.pid not in alive]
    if not gone or gone[-1] is not ran[-1]:
        return None
    at = caller.at or case.line_of(caller.stack)
    ends = caller.awaits is Awaited.POOL_END
    doing = f"waits for {'the end' if ends else 'a result'} of the pool"
    evidence = (
        line("the main thread", doing, at),
        line(who(gone[-1].actor), f"ended while it ran {task(gone[-1].label)}"),
    )
    return {"way": way, "evidence": evidence}


_BY_THE_POOL = {
    "headline": Choice("none-returned"),
    "because": Choice("the-pool-raises"),
    "way": Choice("catch-around-the-task"),
}
_BY_THE_CODE = {
    "headline": Choice("none-returned"),
    "because": Choice("the-code-raises"),
    "way": Choice("return-the-lines"),
}
_ALL_OF_ONE = {
    "headline": Choice("all-of-one"),
    "because": Choice("the-pool-raised"),
    "way": Choice("catch-around-the-task"),
}


@rule("because", "headline", "way")
def lines_lost_with_exception(case: Case) -> Mapping[str, Any] | None:
    """The exception of a worker's task leaves the call, and the lines are lost."""
    if found := _lines_of_one_lost(case):
        return found
    at = error_line(case)
    meant = case.is_a(FactKind.RAISED) and case.exercise == "collect_lines"
    if not meant or at is None or not case.raised("TaskFailed"):
        return None
    ran = any(a.actor.role is Role.PROCESS for a in case.tasks())
    if not ran:
        return None
    raises = line("this line", "raises the task's exception", at)
    if at.source.strip().startswith("raise"):
        return {**_BY_THE_CODE, "evidence": (raises,)}
    if written(case, CREATES_PROCESSES) is None:
        return None
    words = _BY_THE_POOL | ({"way": Choice("only-catch")} if _sends(case) else {})
    return {**words, "evidence": (raises, *_calls_the_task(case))}


_CALLS_THE_TASK = r"(?<![\w.])task\("


def _calls_the_task(case: Case) -> tuple[EvidenceLine, ...]:
    at = written(case, _CALLS_THE_TASK)
    return (line("this line", "calls the task in the child", at),) if at else ()


def _sends(case: Case) -> bool:
    """Return whether each line leaves the child at once, through a queue or a pipe."""
    called = case.listing.find(_CALLS_THE_TASK, reach(case))
    calls = (
        case.listing.text(n) for one in called for n in case.listing.statement(one)
    )
    return any(re.search(r"\.(put|send)\b", text) for text in calls)


def _caught_in_the_child(case: Case) -> bool:
    """Return whether the call of a task is in a `try` that catches, or a `suppress`."""
    heads = (
        head
        for called in case.listing.find(_CALLS_THE_TASK, reach(case))
        for head in case.listing.heads(called)
    )
    return any(
        "suppress(" in case.listing.text(head)
        or (case.listing.text(head) == "try:" and case.listing.handlers(head))
        for head in heads
    )


# What ends a wait, or what another call raises: no exception of a task.
_OTHERS = "TimeoutError", "Empty", "ValueError"


def _catches(text: str) -> bool:
    """Return whether a line that begins an `except` may catch what a task raises."""
    types = re.sub(r"\bas \w+", "", text.partition(":")[0]).partition("except")[2]
    names = [name.rpartition(".")[2] for name in re.findall(r"[\w.]+", types)]
    return not names or any(name not in _OTHERS for name in names)


def _lines_of_one_lost(case: Case) -> Mapping[str, Any] | None:
    """Find a worker that raised, all of whose lines are missing, and what caught it.

    In the function that the pool runs, it would be caught before the lines are lost.
    """
    lists = wrong_list(case) if case.exercise == "collect_lines" else None
    body = case.listing.body_of(case.exercise)
    caught = case.listing.find(r"^except\b|\bsuppress\(", body)
    caught = [number for number in caught if _catches(case.listing.text(number))]
    if lists is None or not caught or written(case, CREATES_PROCESSES) is None:
        return None
    if _caught_in_the_child(case) or _sends(case):
        return None
    there = {worker_of(case, value) for value in lists[1]}
    missing = {worker_of(case, value) for value in lists[0] if value not in lists[1]}
    if "" in missing | there or missing & there or not missing & _raised(case):
        return None
    at = case.listing.frame(caught[0])
    evidence = (line("this line", "catches it too late", at), *_calls_the_task(case))
    return {**_ALL_OF_ONE, "evidence": evidence}


def _raised(case: Case) -> set[str]:
    """Return the workers whose task raised: they were to emit fewer lines.

    Or their process ran a task that gave no line, after their own: it raised then.
    """
    expected = case.as_a(WrongValue).expected
    lines = {label_of(case, value) for value in expected}
    found = workers_with_fewer_lines(case)
    for last in [a for a in case.tasks() if a.label not in lines]:
        own = [a for a in case.tasks() if a.actor.pid == last.actor.pid]
        before = [a for a in own if a.step < last.step and a.label in lines]
        if before and last.released is not None:
            found.add(max(before, key=lambda a: a.step).label.partition(".")[0])
    return found
