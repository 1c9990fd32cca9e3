"""An empty pipe is taken for the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.pipe_observations import makers
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    expected, actual = case.fact.data.get("expected"), case.fact.data.get("actual")
    lists = isinstance(expected, list) and isinstance(actual, list)
    fewer = lists and len(list(actual or ())) < len(list(expected or ()))
    short = fewer or case.is_a(FactKind.NEVER_RAN)
    polls = [e for e in case.run.events if e.name == pipe_ends.POLLED]
    mine = [e for e in polls if e.pid in makers(case)]
    at = written(case, r"^(while|if)\b.*\.poll\(")
    if not short or not mine or at is None:
        return None
    return {"evidence": (line("the parent", "looks whether something is there", at),)}


MISTAKE = Mistake(
    name="poll-taken-for-end",
    title="An empty pipe is taken for the end",
    rank=19,
    rule=_rule,
    happened="EMPTY IS NOT THE END: the parent stopped reading when nothing was "
    "there at that moment.",
    because="`poll()` says whether something is there *now*. The child may just not "
    "have sent it yet.",
    try_next="read until `recv()` raises `EOFError`.",
    page="""\
# poll-taken-for-end

**What happens.** Items are missing: sometimes all, sometimes the last ones, depending
on who is faster.

**Why it is wrong.** An empty pipe means that nothing has come yet, or that nothing
will come. `poll()` cannot tell these apart; `EOFError` can.

**Example.**

    while reader.poll():
        items.append(reader.recv())

**Instead.**

    try:
        while True:
            items.append(reader.recv())
    except EOFError:
        pass
""",
)
