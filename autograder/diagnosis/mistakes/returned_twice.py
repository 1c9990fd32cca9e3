"""A forked child returns into the caller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.RETURNED_TWICE):
        return None
    at = written(case, r"\bfork\(")
    told = (line("from this line on", "there are two", at),) if at is not None else ()
    return {"exercise": case.exercise, "evidence": told}


MISTAKE = Mistake(
    name="returned-twice",
    title="A forked child returns into the caller",
    rank=10,
    rule=_rule,
    happened="TWO RETURNS: `{exercise}` returned in a child process as well.",
    because="After `os.fork` two processes run the same code. A child that returns "
    "goes on with whatever your caller does next.",
    try_next="end the child with `os._exit(0)` when its part is done, also after an "
    "exception.",
    page="""\
# returned-twice

**What happens.** The answer is right, and the program goes on twice: what comes after
the call is done by two processes.

**Why it is wrong.** `os.fork` returns in both. The child has its own part, and no
caller that waits for it; it has to end where its part ends.

**Example.**

    if os.fork() == 0:
        theirs.send(task(theirs.recv()))
    else:
        return ours.recv()

**Instead.**

    if os.fork() == 0:
        try:
            theirs.send(task(theirs.recv()))
        finally:
            os._exit(0)
    return ours.recv()
""",
)
