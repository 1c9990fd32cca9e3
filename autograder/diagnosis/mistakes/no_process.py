"""No other process does the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    wanted = case.fact.data.get("wanted")
    if not case.is_a(FactKind.RAN_IN) or wanted is not Role.PROCESS:
        return None
    if any(a.actor.role is Role.PROCESS for a in case.tasks()):
        return None  # others did their part
    ran = case.arrivals()[0]
    if ran.kind == "read" and not any(a.kind == "write" for a in case.run.arrivals):
        return None  # it only looked
    where = "the calling thread" if ran.actor.role is Role.MAIN else "a thread"
    at = case.line_of(ran.stack)
    evidence = (line(where, f"ran {task(ran.label)}", at),)
    return {"where": where, "evidence": evidence}


MISTAKE = Mistake(
    name="no-process",
    title="No other process does the work",
    rank=13,
    rule=_rule,
    happened="NO OTHER PROCESS: {where} of your own process did the work.",
    because="The exercise is about other processes. A thread, a loop or a plain call "
    "stays in the same one.",
    try_next="start a child process, a `Process` or a `Pool` of them, and let it do "
    "the work.",
    page="""\
# no-process

**What happens.** The value is right, and no second process was at work.

**Why it is wrong.** The exercise is about processes. A call, a loop, the built-in
`map` and a thread run where they stand, and have all variables of the caller. Other
processes work only if they are started and given something to do.

**Example.**

    ours.send(value)
    theirs.send(task(theirs.recv()))        # the parent talks to itself

    return list(map(func, items))           # Python's own map: here, one by one

**Instead.** Let a child do it, or a pool of them:

    child = multiprocessing.Process(target=answer, args=(task, theirs))
    child.start()

    with multiprocessing.Pool(4) as pool:
        return pool.map(func, items)
""",
)
