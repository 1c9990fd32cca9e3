"""The program's own process does the work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import count, line
from autograder.verdict import Found


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not found(case, Found.NOT_SHARED):
        return None
    own = case.arrivals()
    times = count(len({a.label for a in own}), "number")
    evidence = (
        line("the script itself", "called it here", case.line_of(own[0].stack[:-1])),
    )
    return {"times": times, "evidence": evidence}


MISTAKE = Mistake(
    name="parent-does-the-work",
    title="The program's own process does the work",
    rank=14,
    rule=_rule,
    happened="NOT SHARED: the program's own process called `square`, for {times}.",
    because="The work belongs to the two processes that it starts. Whatever a plain "
    "call does is done by the process that makes the call.",
    try_next="start two processes, and call `square` in the function that they run.",
    page="""\
# parent-does-the-work

**What happens.** The output is right, and one process did the work.

**Why it is wrong.** The program that starts others is a process itself. It is there to
share the work out, and to collect and print the results.

**Example.**

    for number in range(10):
        print(square(number))

**Instead.**

    def half(sender, numbers):
        sender.send([square(number) for number in numbers])

    first = Process(target=half, args=(sender, range(5)))
""",
)
