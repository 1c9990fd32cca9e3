"""Everything runs in the calling thread, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import all_in_caller, ran_in_caller
from autograder.diagnosis.words import line, task
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.RAN_IN, FactKind.NOT_AT_ONCE, FactKind.DID_NOT_RETURN
    if not case.is_a(*kinds) or not all_in_caller(case) or case.failures("TypeError"):
        return None
    if case.fact.data.get("wanted") is Role.PROCESS:
        return None
    if not case.ran_only_in(Role.MAIN):
        return None  # others did the rest of the work
    first = ran_in_caller(case)[0]
    doing = f"ran {task(first.label)}"
    at = case.line_of(first.stack)
    return {"evidence": (line("the main thread", doing, at),)}


MISTAKE = Mistake(
    name="no-threads",
    title="Everything runs in the calling thread",
    rank=14,
    rule=_rule,
    happened="NO SECOND THREAD: the calling thread did all the work by itself, one "
    "thing after the other.",
    because="While a function runs, the thread that called it can do nothing else. "
    "Two things at a time take two threads.",
    try_next="give the work to a `threading.Thread`, start it, and go on.",
    page="""\
# no-threads

**What happens.** The values are right, and only one thing happens at a time: the thread
that called does the whole work.

**Why it is wrong.** The exercise is about doing things at the same time. A test that
only looks at the values cannot tell the difference; somebody who waits for the program
can.

**Example.**

    for url in urls:
        download(url)       # the second begins when the first has ended

**Instead.** Make a thread for each, start them all, and wait for all of them:

    for url in urls:
        threads.append(threading.Thread(target=download, args=(url,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
""",
)
