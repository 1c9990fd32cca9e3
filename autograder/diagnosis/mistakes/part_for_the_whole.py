"""Some of the results are returned as if they were all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import label_of, written
from autograder.diagnosis.words import count, line, shown
from autograder.verdict import FactKind

_LIMIT = r"(?i)timeout|deadline|monotonic|perf_counter|\btime\(|\bready\(|\.done\("


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.WRONG_VALUE) or case.fact.data["expected"] is not None:
        return None
    actual = case.fact.data["actual"]
    if not isinstance(actual, list):
        return None
    if written(case, _LIMIT) is None:
        return None  # nothing was late, for nobody has asked how late it is
    there = [value for value in actual if label_of(case, value)]
    gaps = [value for value in actual if value is None]
    if len(there) + len(gaps) != len(actual):
        return None
    at = written(case, r"^except\b.*TimeoutError|\bready\(|\.done\(")
    told = shown(actual, case.run.tokens)
    return {
        "results": count(len(there), "result"),
        "evidence": (line("got", told, at),),
    }


MISTAKE = Mistake(
    name="part-for-the-whole",
    title="Some of the results are returned as if they were all",
    rank=36,
    rule=_rule,
    happened="PART OF IT: an item was late, and the call returned a list with "
    "{results} in it.",
    because="Whoever gets a list takes it for complete. Nothing in it says that "
    "something is missing.",
    try_next="return `None` when one is late, and no list.",
    page="""\
# part-for-the-whole

**What happens.** When the time is over, the results that are there come back as a
list.

**Why it is wrong.** The contract has two answers: all results, or `None`. A caller
that adds up the numbers of a short list gets a wrong sum, without a word.

**Example.**

    for answer in answers:
        try:
            results.append(answer.get(timeout=seconds))
        except multiprocessing.TimeoutError:
            pass                                # and goes on
    return results

**Instead.** Return `None` in the `except`.
""",
)
