"""An end is used after it was closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import failed


def _rule(case: Case) -> Mapping[str, Any] | None:
    evidence = failed(case, "OSError", prose.END_CLOSED)
    return {"evidence": evidence} if evidence else None


MISTAKE = Mistake(
    name="used-after-close",
    title="An end is used after it was closed",
    rank=18,
    rule=_rule,
    happened="CLOSED ALREADY: a closed end of a pipe was used.",
    because="`close()` is for ever, in this process. After it, every `send` and "
    "`recv` raises `OSError`.",
    try_next="close an end when all is sent and received, and not before.",
    page="""\
# used-after-close

**What happens.** `OSError: handle is closed`, perhaps only in the child, where it is
easily overlooked.

**Why it is wrong.** An end that is closed cannot be used again. That concerns the
copy of this process only: the child's own copy stays open.

**Example.**

    ours.send(value)
    ours.close()
    answer = ours.recv()        # OSError

**Instead.** Close it last, or use `with`:

    with ours:
        ours.send(value)
        answer = ours.recv()
""",
)
