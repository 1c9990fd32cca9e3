"""A child stores its value where only it can see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.evidence import Frame, Role
from autograder.verdict import FactKind

_STORES = (
    r"\.(append|add|update|extend|setdefault)\b"
    r"|\w+(\[.+\]|\.\w+)\s*=|\b(global|nonlocal)\b"
)
_CARRIES = r"\b(Pipe|Queue|SimpleQueue|JoinableQueue|Manager|Array|Value|\w*Pool\w*)\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    nothing = case.is_a(FactKind.WRONG_VALUE) and case.fact.data["actual"] in (
        [],
        {},
        None,
    )
    missed = case.is_a(FactKind.RAISED) and case.raised("KeyError", "IndexError")
    if not (nothing or missed) or not case.ran_only_in(Role.PROCESS) or case.failures():
        return None
    at = _stores(case)
    if at is None or written(case, _CARRIES):
        return None
    return {"evidence": (line("the child", "stores it here, for itself", at),)}


def _stores(case: Case) -> Frame | None:
    at = case.line_of(case.tasks()[0].stack)
    if at is not None and case.listing.find(_STORES, [at.line]):
        return at
    return written(case, _STORES)


MISTAKE = Mistake(
    name="not-shared",
    title="A child stores its value where only it can see it",
    rank=33,
    rule=_rule,
    happened="NOT SHARED: the child stored its value, and the parent has another "
    "variable of this name, in which nothing changed.",
    because="Each process has a memory of its own. What a child gets is a copy: of "
    "arguments, of globals, of everything.",
    try_next="send the value to the parent: through a pipe or a "
    "`multiprocessing.Queue`.",
    page="""\
# not-shared

**What happens.** The child does its work, and in the parent the list is empty.

**Why it is wrong.** A thread works on your variables. A process works on copies of
them, which are gone when it ends. `global` changes nothing about that.

**Example.**

    values = []

    def work(task):
        values.append(task())           # the list of the child

    process = Process(target=work, args=(task,))

**Instead.**

    def work(queue, task):
        queue.put(task())
""",
)
