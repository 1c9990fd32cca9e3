"""CPUs are left idle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import answers, limits, question
from autograder.diagnosis.words import count, line


def _rule(case: Case) -> Mapping[str, Any] | None:
    for cpus, jobs, told in answers(case):
        right = {max(1, min(jobs, limit)) for limit in limits(case, cpus)}
        if told not in right and told < max(right):
            doing = f"{question(jobs, cpus)} the answer is {told}"
            evidence = (line(case.exercise, doing, written(case, r"^return\b")),)
            found = {"asked": question(jobs, cpus), "workers": count(told, "worker")}
            return found | {"evidence": evidence}
    return None


MISTAKE = Mistake(
    name="too-few-workers",
    title="CPUs are left idle",
    rank=15,
    rule=_rule,
    happened="IDLE CPUS: {asked} no more than {workers}.",
    because="There is a job and a CPU for one more. The parent needs no CPU of its "
    "own while it waits.",
    try_next="use as many workers as there are jobs, up to the number of CPUs.",
    page="""\
# too-few-workers

**What happens.** One CPU, or more, has nothing to do.

**Why it is wrong.** To leave one free for the rest of the machine can be wise, but here
the contract says: one worker for each job, up to the CPUs. A parent that waits for its
workers uses no CPU.

**Example.**

    at_most = cpu_count() - 1           # one spared

**Instead.**

    at_most = cpu_count()
""",
)
