"""What the calling thread has to do itself is given to another one, or a process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(FactKind.RAN_IN) or case.fact.data["wanted"] is not Role.MAIN:
        return None
    who = "process" if case.fact.data["got"] is Role.PROCESS else "thread"
    return {"label": case.fact.data["label"], "who": who, "WHO": who.upper()}


MISTAKE = Mistake(
    name="foreground-in-a-thread",
    title="The caller's own part is given to somebody else",
    rank=14,
    rule=_rule,
    happened="WRONG {WHO}: `{label}` has to run in the thread that called your code, "
    "but another {who} ran it.",
    because="Some work belongs to one thread: a window, for example, must be drawn by "
    "the thread that owns it. So it matters who calls.",
    try_next="call it yourself, when the others have been started, and before you wait "
    "for them.",
    page="""\
# foreground-in-a-thread

**What happens.** Both parts run at the same time, but the calling thread does neither:
it starts two threads and waits.

**Why it is wrong.** The contract says which part runs in the calling thread. Many
libraries insist on it: windows, databases and event loops want to be used by the thread
that made them. It also costs a thread that nobody needs.

**Example.**

    a = threading.Thread(target=task)
    b = threading.Thread(target=foreground)      # the caller only waits
    a.start(); b.start(); a.join(); b.join()

**Instead.**

    a = threading.Thread(target=task)
    a.start()
    foreground()                                 # here, in the calling thread
    a.join()
""",
)
