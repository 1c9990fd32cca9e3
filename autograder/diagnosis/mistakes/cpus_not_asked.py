"""The number of CPUs plays no part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import answers
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    told: dict[int, set[int]] = {}
    for _, jobs, answer in answers(case):
        told.setdefault(jobs, set()).add(answer)
    sizes = {cpus for cpus, _, _ in answers(case)}
    if len(sizes) < 2 or any(len(found) > 1 for found in told.values()):
        return None
    at = written(case, r"^return\b")
    evidence = (line(case.exercise, "answers the same on each machine", at),)
    return {"evidence": evidence}


MISTAKE = Mistake(
    name="cpus-not-asked",
    title="The number of CPUs plays no part",
    rank=14,
    rule=_rule,
    happened="ALWAYS THE SAME: on machines of different size the number of workers "
    "is the same.",
    because="Your code runs on machines that you do not know. Only a question at "
    "the moment of the call tells how many CPUs there are.",
    try_next="ask `multiprocessing.cpu_count()` inside the function, each time.",
    page="""\
# cpus-not-asked

**What happens.** On your own machine the number is right.

**Why it is wrong.** A number in the code, or one that is worked out while the file is
loaded, knows nothing of the machine on which the call is made. More workers than CPUs
only take turns.

**Example.**

    return min(jobs, 8)                 # and on a machine of 4, or of 64?

**Instead.**

    return min(jobs, multiprocessing.cpu_count())
""",
)
