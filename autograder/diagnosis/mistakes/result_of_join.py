"""What ``join()`` returns is taken for the value of the task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_USED = r"^(return\b|[\w.\[\], ]+=(?!=)|\w[\w.]*\.append\().*\.join\(\s*\)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _USED)
    if not case.is_a(FactKind.WRONG_VALUE) or at is None or not finished(case):
        return None
    actual = case.fact.data["actual"]
    values = actual if isinstance(actual, list | tuple) else [actual]
    if None not in values:
        return None
    return {"evidence": (line("this line", "uses what join() returns", at),)}


MISTAKE = Mistake(
    name="result-of-join",
    title="What `join()` returns is taken for the task's value",
    rank=36,
    rule=_rule,
    happened="NONE INSTEAD OF A VALUE: the tasks have ended, but `None` stands in the "
    "place of what they returned.",
    because="`join()` only waits; it always returns `None`. A thread throws away what "
    "its function returns.",
    try_next="let the thread store the value in a list or on an object.",
    page="""\
# result-of-join

**What happens.** The result is `None`, or a list of `None`. The tasks did run.

**Why it is wrong.** `join()` waits until the thread has ended, and returns nothing.
The thread called the function, and threw its value away: there is nobody in that thread
who could use it.

**Example.**

    thread = threading.Thread(target=task)
    thread.start()
    value = thread.join()           # None, always

**Instead.** Store the value in the thread, and read it after the join:

    values = []
    thread = threading.Thread(target=lambda: values.append(task()))
    thread.start()
    thread.join()
    value = values[0]
""",
)
