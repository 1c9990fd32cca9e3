"""Each answer is awaited before the next child is started."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_AT_ONCE) or not case.ran_only_in(Role.PROCESS):
        return None
    lines = reach(case)
    for head in case.listing.find(r"^(async )?(for|while)\b", lines):
        block = [n for n in case.listing.block(head) if n in lines]
        starts = case.listing.find(r"\.start\(", block)
        receives = case.listing.find(r"\.recv\(", block)
        joins = case.listing.find(r"\.join\(", block)
        if starts and receives and not (joins and joins[0] < receives[0]):
            return {
                "tasks": count(case.fact.data["wanted"], "child", "children"),
                "evidence": (
                    line("starts one", "", case.listing.frame(starts[0])),
                    line("awaits its answer", "", case.listing.frame(receives[0])),
                ),
            }
    return None


MISTAKE = Mistake(
    name="recv-in-start-loop",
    title="Each answer is awaited before the next child is started",
    rank=39,
    rule=_rule,
    happened="ONE BY ONE: each answer was awaited before the next child was started, "
    "so {tasks} were never at work together.",
    because="`recv()` stops the parent until the answer is there. Everything below "
    "it in the loop, and the next round, has to wait.",
    try_next="use two loops: start all and send to all, then receive from all.",
    page="""\
# recv-in-start-loop

**What happens.** The answers are right, and only one child is at work at a time.

**Why it is wrong.** The loop asks, waits, and only then goes on to the next one.

**Example.**

    for value in values:
        child.start()
        ours.send(value)
        answers.append(ours.recv())     # waits here

**Instead.**

    for value in values:
        child.start()
        ours.send(value)
        ends.append(ours)
    for ours in ends:
        answers.append(ours.recv())
""",
)
