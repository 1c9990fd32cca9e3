"""Each wait is given the whole time again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line, task
from autograder.verdict import FactKind

_LIMITED = r"\.(get|next|result|wait|join|poll|wait_for|map)\(.*\b(seconds|timeout)\b"
_SET = r"=.*\(\)\s*\+\s*seconds\b"  # the end is worked out from the clock
_REPEATS = r"\bfor\b.*\bin\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.DID_NOT_RETURN) or not case.fact.data.get("limited"):
        return None
    lines = reach(case)
    limited = case.listing.find(_LIMITED, lines)
    loops = case.listing.find(r"^(for|while)\b", lines)
    repeated = {n for head in loops for n in case.listing.block(head)}
    repeated |= set(case.listing.find(_REPEATS, lines))
    again = [n for n in limited if n in repeated]
    again += [n for n in case.listing.find(_SET, lines) if n in repeated]
    if len(limited) > 1:
        again += limited[1:]
    if not again:
        return None
    doing = "starts the time limit again"
    evidence = (line("this line", doing, case.listing.frame(again[0])),)
    return {"task": task(str(case.fact.data["label"])), "evidence": evidence}


MISTAKE = Mistake(
    name="limit-per-item",
    title="Each wait is given the whole time again",
    rank=39,
    rule=_rule,
    happened="TOO LATE: the time for all items was over, and the call still waited for "
    "{task}, with a time limit of its own.",
    because="Every wait counts from its own start. Several of them, each with the "
    "whole time, may take as many times as long together.",
    try_next="work out once when the time is over, `end = time.monotonic() + seconds`, "
    "and give each wait what is left: `max(0, end - time.monotonic())`.",
    page="""\
# limit-per-item

**What happens.** With three seconds for all, the call returns after five.

**Why it is wrong.** The first item takes two seconds, which is in time. Then the wait
for the second one begins, and is given three seconds of its own.

**Example.**

    answers = [pool.apply_async(func, (item,)) for item in items]
    return [answer.get(timeout=seconds) for answer in answers]

**Instead.** One wait for all of them:

    return pool.map_async(func, items).get(timeout=seconds)

or the time that is left:

    end = time.monotonic() + seconds
    return [answer.get(timeout=max(0, end - time.monotonic())) for answer in answers]
""",
)
