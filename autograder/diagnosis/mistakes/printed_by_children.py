"""Lines are printed where they should be returned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import said
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not said(case, "PRINTED"):
        return None
    at = written(case, r"\bprint\b|\bstdout\b|\bstderr\b")
    told = (line("this line", "prints, or has it printed", at),) if at else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="printed-by-children",
    title="Lines are printed where they should be returned",
    rank=12,
    rule=_rule,
    happened="PRINTED: lines of the workers appeared on the screen.",
    because="All processes share one screen, and nobody keeps them in turn. So "
    "their lines get mixed up, even in the middle; in a notebook they may "
    "not appear at all.",
    try_next="send each line to the parent, and let `emit` do nothing else.",
    page="""\
# printed-by-children

**What happens.** With one worker it looks well. With several, lines come in any order,
and long ones are cut into each other.

**Why it is wrong.** `print` in a child writes to the same screen as everybody else,
through a buffer of its own. Who comes first is luck, and a test or a notebook that
catches the parent's output sees nothing of it.

**Example.**

    Process(target=task, args=(number, print))

**Instead.** Let `emit` be the `put` of a queue or the `send` of a pipe. The parent
collects, and whoever wants the lines on the screen prints them there.
""",
)
