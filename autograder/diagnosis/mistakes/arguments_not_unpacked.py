"""All arguments arrive as a single tuple."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or "label" not in case.fact.data:
        return None
    expected, actual = list(case.fact.data["expected"]), list(case.fact.data["actual"])
    packed = actual[0] if len(actual) == 1 else None
    if not isinstance(packed, tuple | list) or list(packed) != expected:
        return None
    at = written(case, r"\bargs\s*=\s*\(\s*args\s*,|\(\s*args\s*\)|\[\s*args\s*\]")
    shown_actual = shown(tuple(actual), case.run.tokens)
    return {
        "evidence": (
            line("expected", shown(tuple(expected), case.run.tokens)),
            line("got", shown_actual, at),
        )
    }


MISTAKE = Mistake(
    name="arguments-not-unpacked",
    title="All arguments arrive as a single tuple",
    rank=10,
    rule=_rule,
    happened="WRONG ARGUMENTS: the task got one argument, a tuple that holds all of "
    "them.",
    because="With `*args` in the `def`, the name `args` is a tuple already. Put into "
    "another tuple, or passed without a star, it stays in one piece.",
    try_next="write `args=args` for a {worker}, or `task(*args)` for a call.",
    page="""\
# arguments-not-unpacked

**What happens.** The function is called with one argument, a tuple: `f((1, 2))` and not
`f(1, 2)`. Without any arguments it is called with `()`.

**Why it is wrong.** In `def start(task, *args)` the star collects the arguments into a
tuple. To give them on one by one, they need a star again. `Thread` puts that star
itself: it calls `target(*args)`.

**Example.**

    threading.Thread(target=task, args=(args,))     # a tuple in a tuple
    threading.Thread(target=lambda: task(args))     # no star

**Instead.**

    threading.Thread(target=task, args=args)
    threading.Thread(target=lambda: task(*args))
""",
)
