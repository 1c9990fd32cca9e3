"""Some of the threads are waited for, and others are not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, left_too_early, written
from autograder.diagnosis.words import line, tasks
from autograder.evidence import Outcome


def _rule(case: Case) -> Mapping[str, Any] | None:
    left, done = left_too_early(case), finished(case)
    if not left or not done or case.run.outcome is not Outcome.RETURNED:
        return None
    found: dict[str, Any] = {
        "left": tasks(a.label for a in left),
        "done": tasks(a.label for a in done),
    }
    at = written(case, r"\.join\s*\(")
    if at is not None:
        found["evidence"] = (line("the caller", "waits here, and not for all", at),)
    return found


MISTAKE = Mistake(
    name="join-incomplete",
    title="Only some of the threads are waited for",
    rank=40,
    rule=_rule,
    happened="TOO EARLY: the call waited for {done} and returned; {left} had not "
    "ended.",
    because="Threads do not end in the order in which they were started. That one of "
    "them has ended says nothing about the others.",
    try_next="put every thread into a list, and join each of them.",
    page="""\
# join-incomplete

**What happens.** It often works: the thread that is joined happens to be the last to
end. Now and then a result is missing.

**Why it is wrong.** `join()` waits for one thread. After the loop that starts, the
variable holds only the last thread; a `return` inside the loop that joins leaves it in
the first round.

**Example.**

    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
    thread.join()               # only the last one

**Instead.**

    for thread in threads:
        thread.join()
""",
)
