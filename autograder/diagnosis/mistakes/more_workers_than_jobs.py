"""There are more workers than jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import answers, question
from autograder.diagnosis.words import count, line


def _rule(case: Case) -> Mapping[str, Any] | None:
    for cpus, jobs, told in answers(case):
        if told > max(1, jobs):
            doing = f"{question(jobs, cpus)} the answer is {told}"
            at = written(case, r"^return\b")
            evidence = (line(case.exercise, doing, at),)
            found = {"jobs": count(jobs, "job"), "workers": count(told, "worker")}
            return found | {"evidence": evidence}
    return None


MISTAKE = Mistake(
    name="more-workers-than-jobs",
    title="There are more workers than jobs",
    rank=13,
    rule=_rule,
    happened="IDLE WORKERS: {workers} for {jobs}, and some get nothing to do.",
    because="A worker without a job costs the time of its start, and then it waits.",
    try_next="take the smaller of the CPUs and the jobs.",
    page="""\
# more-workers-than-jobs

**What happens.** A large machine starts dozens of processes for two jobs.

**Why it is wrong.** Each process takes some milliseconds and megabytes, whether it has
work or not.

**Example.**

    return cpu_count()

**Instead.**

    return min(cpu_count(), jobs)       # and what if there are no jobs?
""",
)
