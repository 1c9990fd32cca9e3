"""A queue for threads is used between processes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import caller_waits, only_in_processes
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiter = caller_waits(case, "an item of a queue")
    if waiter is None or not only_in_processes(case):
        return None
    if not any(frame.file.endswith("/queue.py") for frame in waiter.stack):
        return None
    return {"evidence": (line("the parent", "waits here for an item", waiter.at),)}


MISTAKE = Mistake(
    name="queue-of-threads",
    title="A queue for threads is used between processes",
    rank=19,
    rule=_rule,
    happened="WRONG QUEUE: the parent waits for an item of a `queue.Queue`, and the "
    "work was done in another process.",
    because="`queue.Queue` is for threads. It lies in the memory of one process; "
    "the child filled a copy of it.",
    try_next="make it a `multiprocessing.Queue`.",
    page="""\
# queue-of-threads

**What happens.** Under fork the child puts its value into a copy of the queue, which
nobody else sees. Under spawn and forkserver the start fails: `cannot pickle
'_thread.lock' object`.

**Why it is wrong.** Processes share no memory. A queue between them needs a pipe of
the system, and only `multiprocessing.Queue` has one.

**Example.**

    answers = queue.Queue()
    Process(target=work, args=(answers,)).start()
    answers.get()                       # waits for ever

**Instead.**

    answers = multiprocessing.Queue()
""",
)
