"""A part of the update is done without the lock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import clash, guard_of, use
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    held = [guard_of(case, use.stack) for use in uses]
    inside = [guard for guard in held if guard is not None]
    outside = [use for use, guard in zip(uses, held, strict=True) if guard is None]
    if not inside or not outside:
        return None
    lock, head = inside[0]
    return {
        "lock": lock,
        "evidence": (
            line("this line", f"takes `{lock}`", head),
            use(case, outside[0]),
        ),
    }


MISTAKE = Mistake(
    name="write-outside-lock",
    title="A part of the update is done without the lock",
    rank=34,
    rule=_rule,
    happened="OUTSIDE THE LOCK: one part of the update is done inside `{lock}`, "
    "another part without it.",
    because="From the read to the write nobody else may come. Whoever writes later "
    "writes what may be old by then.",
    try_next="put the whole update, from the read to the write, into one `with` block.",
    page="""\
# write-outside-lock

**What happens.** The value is read under the lock, and written when the lock is free
again. In between another one has read the same old value.

**Why it is wrong.** A lock does not protect a line. It keeps others away as long as it
is held. What belongs together has to happen while it is held, without a break.

**Example.**

    with lock:
        value = counter.value
    counter.value = value + 1       # too late: the lock is free

**Instead.**

    with lock:
        value = counter.value
        counter.value = value + 1
""",
)
