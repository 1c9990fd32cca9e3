"""A function made in a loop looks its end of a pipe up when it runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.mistakes.late_binding import looks_a_loops_variable_up
from autograder.diagnosis.pipe_facts import users_of
from autograder.recording import pipe_ends
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.SHARED_END) or len(pipe_ends.pairs(case.run)) < 2:
        return None
    end = str(case.fact.data["end"])
    processes = {pid for pid, _ in pipe_ends.users(case.run).get(end, {})}
    if len(processes) < 2 or not looks_a_loops_variable_up(case):
        return None
    return {"number": len(processes), "evidence": users_of(case, end)}


MISTAKE = Mistake(
    name="late-bound-end",
    title="A function made in a loop uses the loop's end too late",
    rank=18,
    rule=_rule,
    happened="THE SAME END: there are several pipes, and {number} processes used one "
    "and the same end.",
    because="A function looks a variable up when it runs, not when it is made. By then "
    "the loop has moved on, and all of them see the last end.",
    try_next="give each child its own end, with `args=(...)`.",
    page="""\
# late-bound-end

**What happens.** Each child has a pipe of its own, and all of them use that of the last
one.

**Why it is wrong.** A `lambda` or an inner function does not keep the *value* of an
outer variable, it keeps the variable. When the children are started after the loop,
the variable has its last value.

**Example.**

    for value in values:
        ours, theirs = Pipe()
        children.append(Process(target=lambda: answer(theirs)))

**Instead.**

        children.append(Process(target=answer, args=(theirs,)))
""",
)
