"""Failed items have no entry of their own."""

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
    failed = [is_failure(case, x) for x in expected]
    kept = [x for x, bad in zip(expected, failed, strict=True) if not bad]
    blank = [None if bad else x for x, bad in zip(expected, failed, strict=True)]
    if not any(failed) or actual not in (kept, blank):
        return None
    at = written(case, r"^except\b")
    told = shown(actual, case.run.tokens)
    return {"evidence": (line("got", told, at),)}


MISTAKE = Mistake(
    name="failures-left-out",
    title="Failed items have no entry of their own",
    rank=36,
    rule=_rule,
    happened="LEFT OUT: the results of the good items are there, and nothing tells of "
    "the failed ones.",
    because="The caller finds the result of an item by its place in the list. If "
    "failed items are skipped, all later ones move; if they are `None`, the reason is "
    "lost.",
    try_next="append the exception where the item failed, so that each item has its "
    "entry.",
    page="""\
# failures-left-out

**What happens.** The list is shorter than the items, or holds `None` where one
failed.

**Why it is wrong.** `zip(items, results)` then puts results beside the wrong items,
and nobody learns what went wrong.

**Example.**

    except Exception:
        pass

**Instead.**

    except Exception as error:
        results.append(error)
""",
)
