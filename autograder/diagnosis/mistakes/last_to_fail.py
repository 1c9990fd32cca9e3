"""A later exception has taken the place of the one that comes first in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import in_order_of_ending, label_of
from autograder.diagnosis.words import line, task
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_EXCEPTION):
        return None
    wanted = label_of(case, case.fact.data["expected"])
    got = label_of(case, case.fact.data["actual"])
    ended = [a.label for a in in_order_of_ending(case.tasks())]
    if wanted == got or not {wanted, got} <= set(ended):
        return None
    if ended.index(got) < ended.index(wanted):
        return None
    return {
        "wanted": task(wanted),
        "got": task(got),
        "evidence": (
            line("to be raised", f"that of {task(wanted)}"),
            line("was raised", f"that of {task(got)}, which failed later"),
        ),
    }


MISTAKE = Mistake(
    name="last-to-fail",
    title="A later exception takes the place of the first one",
    rank=37,
    rule=_rule,
    happened="WRONG EXCEPTION: {wanted} comes first in the list and failed first, but "
    "the exception of {got} was raised.",
    because="The exception to be raised was there, and a later one was preferred or "
    "written over it.",
    try_next="keep all exceptions, each at its position, and raise the first of them.",
    page="""\
# last-to-fail

**What happens.** Several tasks raise, and the caller gets one of the later exceptions.

**Why it is wrong.** If all threads keep their exception in the same variable, the last
one to write wins. Mostly the first failure tells what went wrong, and the others follow
from it.

**Example.**

    except Exception as error:
        self.error = error              # overwrites the one before

**Instead.**

    except Exception as error:
        self.errors[position] = error   # a place for each
    ...
    raise errors[min(errors)]
""",
)
