"""There is no worker at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import answers, question
from autograder.diagnosis.words import count, line


def _rule(case: Case) -> Mapping[str, Any] | None:
    for cpus, jobs, told in answers(case):
        if told < 1:
            doing = f"{question(jobs, cpus)} the answer is {told}"
            at = written(case, r"^return\b")
            evidence = (line(case.exercise, doing, at),)
            return {"jobs": count(jobs, "job"), "told": told, "evidence": evidence}
    return None


MISTAKE = Mistake(
    name="no-worker-at-all",
    title="There is no worker at all",
    rank=12,
    rule=_rule,
    happened="NO WORKER: for {jobs} the answer is {told}.",
    because="A pool of 0 workers cannot be made, and a negative number makes no "
    "sense at all.",
    try_next="take the larger of your result and 1.",
    page="""\
# no-worker-at-all

**What happens.** For no jobs the result is 0, or less. `Pool(0)` raises `ValueError:
Number of processes must be at least 1`.

**Why it is wrong.** The smaller of two numbers can be 0. An empty list of jobs is an
everyday case.

**Example.**

    workers = len(jobs)
    with Pool(workers) as pool:

**Instead.**

    workers = max(1, len(jobs))
""",
)
