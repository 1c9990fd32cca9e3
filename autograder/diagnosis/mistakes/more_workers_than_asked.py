"""More threads do tasks at once than workers were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import workers, written
from autograder.diagnosis.words import count, line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    asked = case.fact.data.get("workers")
    if not case.is_a(FactKind.OVERLAP) or asked is None:
        return None
    found: dict[str, Any] = {
        "threads": count(workers(case.tasks()), "thread"),
        "asked": count(asked, "worker"),
    }
    at = written(case, r"\bThread\(|Executor\(|Pool\(")
    if at is not None:
        found["evidence"] = (line("this line", "makes the threads", at),)
    return found


MISTAKE = Mistake(
    name="more-workers-than-asked",
    title="More threads than workers that were asked for",
    rank=35,
    rule=_rule,
    happened=("TOO MANY: {threads} did tasks, where {asked} had been asked for."),
    because=(
        "The number of workers says how much may be done at once, however "
        "many tasks there are."
    ),
    try_next=(
        "make as many threads as workers, and let each take task after task "
        "from the queue."
    ),
    page="""\
# more-workers-than-asked

**What happens.** All tasks are at work at the same moment. With ten thousand of them
the machine has ten thousand threads.

**Why it is wrong.** Workers are there to bound what happens at once: connections to a
server, say.

**Example.**

    for task in tasks:
        threads.append(Thread(target=task))

**Instead.**

    for _ in range(workers):
        threads.append(Thread(target=work))     # work() takes task after task
""",
)
