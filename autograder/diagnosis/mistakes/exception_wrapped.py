"""Another exception is raised in the place of the task's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import label_of
from autograder.diagnosis.words import line, task
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.is_a(FactKind.WRONG_EXCEPTION):
        return None
    wanted = str(case.fact.data["type"])
    label = label_of(case, error.message)
    if error.type == wanted or not label:
        return None
    at = case.own(error.stack)
    evidence = (line("the main thread", f"raises {error.type}", at[0] if at else None),)
    found = {"wanted": wanted, "got": error.type, "task": task(label)}
    return {**found, "evidence": evidence}


MISTAKE = Mistake(
    name="exception-wrapped",
    title="Another exception is raised in the place of the task's own",
    rank=37,
    rule=_rule,
    happened="WRONG EXCEPTION: {task} raised {wanted}, and the caller got a {got} made "
    "from its message.",
    because="A caller that knows what its tasks can raise catches that, and not "
    "something else with the same words.",
    try_next="keep the exception object itself, and raise that very object.",
    page="""\
# exception-wrapped

**What happens.** A task raises a `KeyError`, say, and the caller gets a `RuntimeError`
with the same message.

**Why it is wrong.** `except KeyError:` in the caller does not catch it, and the lines
in the traceback that show where it came from are gone.

**Example.**

    except Exception as error:
        failure = str(error)            # only the words are kept
    ...
    raise RuntimeError(failure)

**Instead.**

    except Exception as error:
        failure = error                 # the object, traceback included
    ...
    raise failure
""",
)
