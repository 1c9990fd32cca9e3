"""The program runs in every import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.words import line
from autograder.evidence import Frame, Outcome
from autograder.verdict import FactKind, Found

_TOP = "<module>"
_REFUSED = "finished its bootstrapping phase"


def _rule(case: Case) -> Mapping[str, Any] | None:
    hangs = case.is_a(FactKind.NOT_LOADED) and _starts_processes(case)
    if not (hangs or found(case, Found.NO_GUARD) or _REFUSED in case.run.output):
        return None
    at = _top_line(case)
    told = (line("an import", "comes to this line", at),) if at is not None else ()
    return {"evidence": told}


def _starts_processes(case: Case) -> bool:
    deadlocked = case.run.outcome is Outcome.DEADLOCKED
    lines = range(1, len(case.listing.lines) + 1)
    return deadlocked and bool(case.listing.find(r"\bmultiprocessing\b", lines))


def _top_line(case: Case) -> Frame | None:
    stacks = [arrival.stack for arrival in case.run.arrivals]
    stacks += [waiter.stack for waiter in case.run.waiters]
    for stack in stacks:
        for frame in case.own(stack):
            if frame.function == _TOP:
                return frame
    return None


MISTAKE = Mistake(
    name="missing-guard",
    title="The program runs in every import",
    rank=10,
    rule=_rule,
    happened="NO GUARD: importing the file starts the program.",
    because="A child that is spawned imports the file to find its function. If that "
    "starts the program again, the child would start children of its own.",
    try_next='put what only a program does below `if __name__ == "__main__":`.',
    page="""\
# missing-guard

**What happens.** Under fork all looks well. Under spawn and forkserver each child ends
with `RuntimeError: An attempt has been made to start a new process before the current
process has finished its bootstrapping phase`. Whoever imports the file (a test, another
program) starts it, too; with a `Pool` that import may never end.

**Why it is wrong.** What stands outside of functions runs in every import. In the
program that was started, `__name__` is `"__main__"`; in an import it is the name of
the file.

**Example.**

    def main():
        ...

    main()                      # also in every child

**Instead.**

    if __name__ == "__main__":
        main()
""",
)
