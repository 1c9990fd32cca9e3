"""The thread has the name that Python gave it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    actual = case.fact.data.get("actual")
    if not case.is_a(FactKind.WRONG_VALUE) or not isinstance(actual, str):
        return None
    if not prose.name_of_a_thread().match(actual):
        return None
    expected = str(case.fact.data["expected"])
    evidence = line("expected", repr(expected)), line("got", repr(actual))
    return {"actual": actual, "evidence": evidence}


MISTAKE = Mistake(
    name="name-not-set",
    title="The thread has the name that Python gave it",
    rank=36,
    rule=_rule,
    happened="NO NAME: the thread is called `{actual}`, as Python calls threads that "
    "nobody has named.",
    because="A thread has one name, and logs, tracebacks and debuggers show that one. "
    "An attribute of another name is only yours.",
    try_next="call `super().__init__(name=name)`.",
    page="""\
# name-not-set

**What happens.** `thread.name` is `Thread-1` or the like, and not what was asked for.

**Why it is wrong.** `Thread` looks after the name itself. It gets the one that is given
to `Thread.__init__`, or set as `self.name` afterwards; else it makes one up.

**Example.**

    def __init__(self, name, task):
        super().__init__()          # a name is made up here
        self.label = name           # and this one nobody knows

**Instead.**

    def __init__(self, name, task):
        super().__init__(name=name)
""",
)
