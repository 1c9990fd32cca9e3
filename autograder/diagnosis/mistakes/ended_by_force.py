"""The child is ended by a signal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.CHILD_KILLED):
        return None
    forced = [
        line("the parent", "ends it here", event.at)
        for event in case.run.events
        if event.name in ("process terminate", "process kill")
    ]
    return {"evidence": tuple(forced[:1])}


MISTAKE = Mistake(
    name="ended-by-force",
    title="The child is killed and not told",
    rank=31,
    rule=_rule,
    happened="ENDED BY FORCE: a signal killed the child; it did not come to its own "
    "end.",
    because="A child that is killed was told nothing. Whatever it has not finished or "
    "not put away is lost.",
    try_next="let the child come to its end by itself, and `join` it. One that waits "
    "in `recv` gets `EOFError` when the other end is closed.",
    page="""\
# ended-by-force

**What happens.** `terminate()` or `kill()` ends the child, which was at work, or
waited for one more question.

**Why it is wrong.** A signal ends the child wherever it is: its answer is lost, and
no `finally` is run. There is nothing to tidy up with force, for a child ends by
itself when its function returns.

**Example.**

    child.terminate()
    child.join()

**Instead.**

    ours.close()                # recv() in the child raises EOFError
    child.join()
""",
)
