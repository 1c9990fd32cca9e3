"""A lock or a queue of processes is sent through a pool."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if error is None or not case.raised("RuntimeError"):
        return None
    found = prose.says(error.message, *prose.ONLY_INHERITED)
    if found is None:
        return None
    evidence = (
        line("the call", f"raised RuntimeError: {found[0]}…", error_line(case)),
    )
    return {"what": found[1].lower(), "evidence": evidence}


MISTAKE = Mistake(
    name="lock-sent-to-pool",
    title="A lock or a queue is sent through a pool",
    rank=10,
    rule=_rule,
    happened="TOO LATE TO HAND OVER: a {what} of `multiprocessing` was given to a "
    "process that is there already.",
    because="Such a {what} can be handed to a process only while that one is made. A "
    "pool makes its processes first, and sends them items later.",
    try_next="hand it over in `args` of a `Process`, or in `initargs` of the pool.",
    page="""\
# lock-sent-to-pool

**What happens.** `RuntimeError: Lock objects should only be shared between processes
through inheritance`. No item is worked on.

**Why it is wrong.** A lock or a queue of `multiprocessing` is a thing of the operating
system, and not a value that can be packed. A process gets it when it is made. The
processes of a pool exist before the first item is sent to them.

**Example.**

    lock = multiprocessing.Lock()
    with multiprocessing.Pool(2) as pool:
        pool.map(work, [(lock, record) for record in records])

**Instead.** A process of its own for each record gets the lock in `args`:

    process = multiprocessing.Process(target=work, args=(lock, record))

A pool hands it to each of its processes at their beginning: `initializer=keep,
initargs=(lock,)`, where `keep` stores it in a global.
""",
)
