"""The child leaves an end open that it does not use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.UNUSED_END):
        return None
    made = pipe_ends.made_at(case.run, str(case.fact.data["end"]))
    told = (line("this end", "is made here", made.at),) if made is not None else ()
    return {"evidence": told}


MISTAKE = Mistake(
    name="unused-end-open",
    title="The child leaves an end open that it does not use",
    rank=38,
    rule=_rule,
    happened="LEFT OPEN: while the child was at work, it had an end of the pipe open "
    "that it never used.",
    because="A forked child has a copy of every end that its parent has open. If "
    "the parent dies, the child writes on, for its own copy keeps the pipe "
    "alive.",
    try_next="hand that end to the child, too, and close it there first of all.",
    page="""\
# unused-end-open

**What happens.** Everything works, until one of the two dies: the other one never
notices.

**Why it is wrong.** As long as any copy of the receiving end is open, `send` has
somebody to send to: itself.

**Example.**

    def child(produce, writer):
        produce(writer.send)            # a copy of `reader` is open here, too

**Instead.**

    def child(produce, writer, reader):
        reader.close()
        produce(writer.send)
""",
)
