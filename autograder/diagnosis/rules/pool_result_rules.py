"""Rules about items of a pool that are tried again, left out, or asked too early."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import label_of, written, wrong_list
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, task, tasks, who
from autograder.evidence import Arrival, Role
from autograder.facts import FactKind, RanIn

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
