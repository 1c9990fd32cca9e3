"""The other side has gone, and nobody expects it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_GONE = "EOFError", "BrokenPipeError", "ConnectionResetError"


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if not case.is_a(FactKind.RAISED) or error is None or not case.raised(*_GONE):
        return None
    inside = any(frame.file.endswith("connection.py") for frame in error.stack)
    if not inside:
        return None
    at = case.line_of(error.stack)
    evidence = (line("the parent", f"raised {error.type}", at),)
    return {"type": error.type, "evidence": evidence}


MISTAKE = Mistake(
    name="partner-gone",
    title="The other side has gone, and nobody expects it",
    rank=28,
    rule=_rule,
    happened="NOBODY THERE: the call ended with {type}, for the child at the other "
    "end was gone.",
    because="When every copy of the other end is closed, `recv` raises `EOFError`. "
    "That is how a pipe says that nothing more comes.",
    try_next="catch it where you receive, and decide there what the end means.",
    page="""\
# partner-gone

**What happens.** The call ends with `EOFError` (or `BrokenPipeError`, when it was
sending).

**Why it is wrong.** A child may have finished, or it may have died. Both are everyday
events: the one who receives has to be prepared for them.

**Example.**

    good, value = reader.recv()         # EOFError when the child has died

**Instead.**

    try:
        good, value = reader.recv()
    except EOFError:
        good, value = False, ""
""",
)
