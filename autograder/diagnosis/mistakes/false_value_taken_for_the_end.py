"""An item that counts as false ends the loop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written, wrong_list
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    rest = expected[len(actual) :]
    at = written(case, r"^(while|if)\b(?! True)")
    if at is None or not rest or rest[0] or actual != expected[: len(actual)]:
        return None
    if not any(rest):
        return None  # false ones may have been left out wherever they came
    evidence = (line("this line", f"takes {rest[0]!r} for the end", at),)
    return {"item": repr(rest[0]), "evidence": evidence}


MISTAKE = Mistake(
    name="false-value-taken-for-the-end",
    title="A value that counts as false is taken for the end",
    rank=35,
    rule=_rule,
    happened=(
        "STOPPED AT {item}: the items before it came back, and none of the others."
    ),
    because=(
        "`0`, an empty text and an empty list count as false in a condition, "
        "as `None` does. They are items all the same."
    ),
    try_next=("compare with the end mark itself: `is not None`."),
    page="""\
# false-value-taken-for-the-end

**What happens.** The loop ends at the first `0`, empty text or `False`.

**Why it is wrong.** `while item := q.get():` asks whether the item counts as true,
and not whether it is the end mark.

**Example.**

    while item := waiting.get():
        handle(item)

**Instead.**

    while (item := waiting.get()) is not None:
        handle(item)
""",
)
