"""The workers print by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach, written
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line, same_items
from autograder.verdict import FactKind, Found

_PRINTS = r"\bprint\b|\bstdout\b|\bstderr\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not found(case, Found.PRINTED):
        return _script_prints(case)
    at = written(case, _PRINTS)
    told = (line("this line", "prints, or has it printed", at),) if at else ()
    return {"evidence": told}


def _script_prints(case: Case) -> Mapping[str, Any] | None:
    """Tell of squares in a wrong order, if only what the workers call can print."""
    data = case.fact.data
    if not case.is_a(FactKind.WRONG_VALUE) or not case.run.of("script"):
        return None
    main = case.listing.body_of("main")
    inner = [n for n in reach(case) if n not in main]
    lines = case.listing.find(_PRINTS, inner)
    if not lines or case.listing.find(_PRINTS, main):
        return None
    if not same_items(data["expected"], data["actual"]):
        return None
    return {"evidence": (line("a worker", "prints", case.listing.frame(lines[0])),)}


MISTAKE = Mistake(
    name="printed-by-children",
    title="The workers print by themselves",
    rank=12,
    rule=_rule,
    happened="PRINTED: the workers print by themselves.",
    because="All processes share one screen, and nobody keeps them in turn. So "
    "their lines get mixed up, even in the middle; in a notebook they may "
    "not appear at all.",
    try_next="let them send to the parent, and print nothing.",
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
