"""The exception of whoever failed first is raised, not of the first in order."""

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
    if ended.index(got) > ended.index(wanted):
        return None
    return {
        "wanted": task(wanted),
        "got": task(got),
        "evidence": (
            line("failed first", task(got)),
            line("failed later", f"{task(wanted)}, which comes first in the list"),
        ),
    }


MISTAKE = Mistake(
    name="first-to-fail",
    title="The first exception in time is raised, not the first in order",
    rank=37,
    rule=_rule,
    happened="WRONG EXCEPTION: {got} failed first, and its exception was raised; "
    "{wanted} comes before it in the list of tasks.",
    because="Which task fails first changes from run to run. The order of the tasks "
    "does not, so a caller can rely on it.",
    try_next="keep each exception by the position of its task, and raise the first.",
    page="""\
# first-to-fail

**What happens.** Several tasks raise. The caller gets the exception of the one that was
quickest to fail, so the same program reports a different error each time.

**Why it is wrong.** A list to which threads append is in the order of time. The
contract asks for the order of the tasks.

**Example.**

    except Exception as error:
        failures.append(error)
    ...
    raise failures[0]                   # the quickest

**Instead.**

    except Exception as error:
        failures[position] = error      # a dictionary
    ...
    raise failures[min(failures)]       # the first in order
""",
)
