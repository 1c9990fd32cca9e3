"""One failed item spoils the results of all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import is_failure, written, wrong_list
from autograder.diagnosis.words import line, shown


def _rule(case: Case) -> Mapping[str, Any] | None:
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    failures = [x for x in expected if is_failure(case, x)]
    # An exception alone, a list that holds nothing else, or one in every place.
    alone = actual in failures
    if not alone and not (actual and all(x in failures for x in actual)):
        return None
    if len(failures) == len(expected):
        return None
    at = written(case, r"^except\b")
    told = shown(actual, case.run.tokens)
    return {"evidence": (line("got", told, at),)}


MISTAKE = Mistake(
    name="one-try-for-all",
    title="One failed item spoils the results of all",
    rank=36,
    rule=_rule,
    happened="ONE TRY FOR ALL: a single item failed, and the results of the others are "
    "gone.",
    because="`pool.map` raises the exception of one item and throws away all results. "
    "A `try` around it catches one exception, and no results.",
    try_next="ask for each item by itself, each in its own `try`.",
    page="""\
# one-try-for-all

**What happens.** One of the items fails. What comes back is its exception, and none
of the other results.

**Why it is wrong.** A `try` ends at the first exception. What stands in it is done
whole, or not at all.

**Example.**

    try:
        return pool.map(func, items)
    except Exception as error:
        return [error]

**Instead.**

    answers = [pool.apply_async(func, (item,)) for item in items]
    for answer in answers:
        try:
            results.append(answer.get())
        except Exception as error:
            results.append(error)
""",
)
