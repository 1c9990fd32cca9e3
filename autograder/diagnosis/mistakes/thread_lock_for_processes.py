"""Processes take a lock of threads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import MAKES, clash, made_here, processes, two_of
from autograder.diagnosis.words import line
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    unsent = case.is_a(FactKind.RAISED) and _cannot_be_sent(case)
    if not unsent and processes(uses) < 2:
        return None
    lines = [n for n in made_here(case) if "multiprocessing" not in _origin(case, n)]
    if not lines:
        return None
    made = line("this line", "makes a lock of threads", case.listing.frame(lines[0]))
    return {"evidence": (made, *two_of(case, uses))}


def _cannot_be_sent(case: Case) -> bool:
    error = case.run.raised
    return error is not None and bool(
        prose.says(error.message, *prose.LOCK_CANNOT_BE_PACKED)
    )


def _origin(case: Case, number: int) -> str:
    """Give the line that makes the lock, or the one that imports what makes it."""
    text = case.listing.text(number)
    if "threading." in text:
        return "threading"
    if "multiprocessing" in text or re.search(rf"\w\.{MAKES[2:]}", text):
        return "multiprocessing"  # a context, a manager, a module by another name
    every = range(1, len(case.listing.lines) + 1)
    threads = case.listing.find(r"^from threading import .*Lock|Semaphore", every)
    return "threading" if threads else "multiprocessing"


MISTAKE = Mistake(
    name="thread-lock-for-processes",
    title="A lock of threads stands between processes",
    rank=31,
    rule=_rule,
    happened="A LOCK OF THREADS: the processes do not share it, and two came in at the "
    "same moment.",
    because="A `threading.Lock` lies in the memory of one process. A child gets a "
    "copy, or cannot get it at all; copies know nothing of each other.",
    try_next="make a `multiprocessing.Lock`, and hand it to every process in `args`.",
    page="""\
# thread-lock-for-processes

**What happens.** Every process takes the lock, and none waits. Under spawn it ends
with `cannot pickle '_thread.lock' object`.

**Why it is wrong.** Processes share no memory. After a fork each child has a copy of
the `threading.Lock`, as it has a copy of everything else. The copies are not connected.

**Example.**

    lock = threading.Lock()
    Process(target=work, args=(lock, counter))

**Instead.** A lock of `multiprocessing` is kept by the operating system:

    lock = multiprocessing.Lock()
    Process(target=work, args=(lock, counter))
""",
)
