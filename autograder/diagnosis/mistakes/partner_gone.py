"""The other side has gone, and nobody expects it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.verdict import FactKind

_GONE = "EOFError", "BrokenPipeError", "ConnectionResetError"


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not pipe_ends.users(case.run):
        return None
    error, who = case.run.raised, "the call"
    if case.is_a(FactKind.CHILD_FAILED):
        error, who = next((f.raised for f in case.failures(*_GONE)), None), "a child"
    elif not case.raised(*_GONE):
        return None
    if error is None:
        return None
    evidence = (line(who, f"raised {error.type}", case.line_of(error.stack)),)
    return {"who": who, "type": error.type, "evidence": evidence}


MISTAKE = Mistake(
    name="partner-gone",
    title="The other side has gone, and nobody expects it",
    rank=28,
    rule=_rule,
    happened="NOBODY THERE: {who} ended with {type}, for nobody was at the other end "
    "any more.",
    because="When every copy of the other end is closed, `recv` raises `EOFError`. "
    "That is how a pipe says that nothing more comes.",
    try_next="catch it where you receive, and decide there what the end means.",
    page="""\
# partner-gone

**What happens.** The call, or a child, ends with `EOFError` (or `BrokenPipeError`,
when it was sending).

**Why it is wrong.** A child may have finished, or it may have died. Both are everyday
events: the one who receives has to be prepared for them.

**Example.**

    while True:
        items.append(reader.recv())     # the last round always raises

**Instead.**

    while True:
        try:
            items.append(reader.recv())
        except EOFError:
            break
""",
)
