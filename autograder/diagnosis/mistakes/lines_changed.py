"""Lines are changed on their way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.WRONG_VALUE) or case.exercise != "collect_lines":
        return None
    expected, actual = data["expected"], data["actual"]
    if not isinstance(actual, list) or len(actual) != len(expected):
        return None
    pairs = zip(expected, actual, strict=True)
    other = [pair for pair in pairs if pair[0] != pair[1]]
    if not all(_alike(*pair) for pair in other):
        return None
    at = written(
        case, r"\bstrip\(|\brstrip\(|\breplace\(|\.format\(|\bf[\"']|^return\b"
    )
    evidence = (
        line("emitted", shown(other[0][0], case.run.tokens)),
        line("came back", shown(other[0][1], case.run.tokens), at),
    )
    return {"evidence": evidence}


def _alike(emitted: object, returned: object) -> bool:
    """Tell whether two lines differ by blanks only."""
    both = isinstance(emitted, str) and isinstance(returned, str)
    return both and str(emitted).split() == str(returned).split()


MISTAKE = Mistake(
    name="lines-changed",
    title="Lines are changed on their way",
    rank=36,
    rule=_rule,
    happened="CHANGED: a line came back, but not as it was emitted.",
    because="A line is any text: it may begin with blanks, or be empty. Whoever "
    "reads it decides what matters.",
    try_next="return each line exactly as `emit` got it.",
    page="""\
# lines-changed

**What happens.** Most lines are right. One with blanks at its ends is not.

**Why it is wrong.** Text that goes through a file or `print` needs line ends, and
taking them off again with `strip()` takes more than that.

**Example.**

    lines.append(line.strip())

**Instead.** Send the lines as they are, through a queue or a pipe:

    lines.append(queue.get())
""",
)
