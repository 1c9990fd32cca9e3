"""A task's exception is caught, and thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

# An empty queue is no failure of a task.
_CATCHES = r"^except\b(?!.*\b(Empty|Full)\b)|\bsuppress\((?!.*\b(Empty|Full)\b)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.NOT_RAISED) or case.failures() or not finished(case):
        return None
    if case.fact.data.get("died"):
        return None  # the task raised nothing: it ended its process
    if "got" in case.fact.data:
        return None  # something came that cannot be shown: perhaps the exception
    at = written(case, _CATCHES)
    if at is None:
        return {}
    return {"evidence": (line("this line", "catches what a task raises", at),)}


MISTAKE = Mistake(
    name="swallowed-exception",
    title="An exception is caught and thrown away",
    rank=22,
    rule=_rule,
    happened="SWALLOWED EXCEPTION: tasks raised, no {worker} ended with an exception, "
    "and the caller got none either.",
    because="Somewhere between the task and the caller the exception was caught and "
    "not raised again. The caller takes the result for complete.",
    try_next="keep what you catch, and raise it in the caller when all have ended.",
    page="""\
# swallowed-exception

**What happens.** A task raises, and the caller gets a normal result: with `None`, or
with a text, in the place of the missing value.

**Why it is wrong.** The caller cannot tell such a value from a real one, and goes on
with it. An executor swallows, too, if nobody asks the future for its `result()`.

**Example.**

    try:
        values[position] = task()
    except Exception:
        pass                            # nobody will ever know

**Instead.**

    except Exception as error:
        failures[position] = error      # raised later, by the caller
""",
)
