"""The code needs more of a task than that it can be called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    errors = [f.raised for f in case.failures("AttributeError")]
    if case.raised("AttributeError") and case.run.raised is not None:
        errors.append(case.run.raised)
    for error in errors:
        for name, way in prose.LACKS.items():
            if prose.says(error.message, way):
                at = case.line_of(error.stack)
                evidence = (line("this line", f"asks the task for {name}", at),)
                return {"attribute": name, "evidence": evidence}
    return None


MISTAKE = Mistake(
    name="not-any-callable",
    title="Only plain functions are accepted as tasks",
    rank=10,
    rule=_rule,
    happened="NOT EVERY TASK: the code asks the task for `{attribute}`, and this one "
    "has none.",
    because="Anything that can be called is a task: a method, a partial, an object "
    "with `__call__`. Only functions and classes have a name of their own.",
    try_next="do nothing with a task but call it.",
    page="""\
# not-any-callable

**What happens.** `AttributeError: ... has no attribute '__name__'`, as soon as the task
is not a plain function.

**Why it is wrong.** A contract that says "any callable" promises one thing: it can be
called. `functools.partial` objects and objects with a `__call__` method have no
`__name__`.

**Example.**

    threading.Thread(target=task, name=task.__name__)

**Instead.** Let `Thread` choose a name, or ask politely:

    threading.Thread(target=task, name=getattr(task, "__name__", None))
""",
)
