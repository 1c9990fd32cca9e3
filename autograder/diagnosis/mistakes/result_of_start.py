"""What ``start()`` returns is kept in the place of the thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_USED = r"^(return\b|[\w.\[\], ]+=(?!=)|\w[\w.]*\.append\().*\.start\(\s*\)"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _USED)
    if at is None or not case.tasks():
        return None
    error = case.run.raised
    if error is not None and case.raised("AttributeError"):
        if not prose.says(error.message, *prose.NONE_HAS_NO):
            return None
        there = case.line_of(error.stack)
        kept = line("this line", "keeps what start() returns", at)
        evidence = kept, line("the main thread", "finds None in its place", there)
        return {"evidence": evidence}
    actual = case.fact.data.get("actual")
    if case.is_a(FactKind.WRONG_VALUE) and str(actual).startswith("NoneType"):
        return {"evidence": (line("this line", "uses what start() returns", at),)}
    return None


MISTAKE = Mistake(
    name="result-of-start",
    title="What `start()` returns is kept instead of the thread",
    rank=12,
    rule=_rule,
    happened="NONE INSTEAD OF A THREAD: the thread was started, and then its object "
    "was lost.",
    because="`start()` returns `None`. In one line with `Thread(...)`, the name on the "
    "left gets that `None`.",
    try_next="two lines: `thread = Thread(...)`, and then `thread.start()`.",
    page="""\
# result-of-start

**What happens.** The thread runs, but the variable holds `None`. Later Python says
`AttributeError: 'NoneType' object has no attribute 'join'`.

**Why it is wrong.** In a chain such as `Thread(...).start()` the value is that of the
last call, and `start()` returns `None`. Nobody keeps the thread, so nobody can wait
for it.

**Example.**

    thread = threading.Thread(target=task).start()
    thread.join()                               # None has no join

**Instead.**

    thread = threading.Thread(target=task)
    thread.start()
    thread.join()
""",
)
