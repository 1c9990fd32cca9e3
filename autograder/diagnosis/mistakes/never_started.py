"""Threads are made, and never started."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.words import line
from autograder.evidence import Frame, Role
from autograder.verdict import FactKind

_NOTHING_HAPPENED = FactKind.NEVER_RAN, FactKind.WRONG_VALUE, FactKind.NOT_RAISED


def _rule(case: Case) -> Mapping[str, Any] | None:
    elsewhere = [a for a in case.tasks() if a.actor.role is not Role.MAIN]
    if elsewhere or case.failures():
        return None
    if case.raised("RuntimeError") and case.run.raised is not None:
        inside_run = any(f.function == "run" for f in case.run.raised.stack)
        told = case.run.raised.message
        if inside_run or not prose.says(told, *prose.NOT_STARTED):
            return None
        at = case.line_of(case.run.raised.stack)
        return {"evidence": (line("the main thread", "waits before any start", at),)}
    at = _only_made(case)
    if not case.is_a(*_NOTHING_HAPPENED) or at is None:
        return None
    return {
        "evidence": (line(f"the {worker(case)}", "is made here, and not started", at),)
    }


def _only_made(case: Case) -> Frame | None:
    if written(case, r"\bstart\b|\bsubmit\b|_async\b|\bmap\b|\.run\("):
        return None
    threads = case.listing.find(r"^class\s+\w+\(.*Thread", _all_lines(case))
    made = [case.listing.text(n).split("(")[0].removeprefix("class ") for n in threads]
    at = written(case, rf"\b({'|'.join(['Thread', 'Process', *made])})\(")
    return None if at is None or _is_kept_in_an_object(case, at) else at


def _is_kept_in_an_object(case: Case, at: Frame) -> bool:
    """Tell whether an object makes it for itself, for others to start it."""
    makers = case.listing.find(r"^def __init__\(", _all_lines(case))
    return any(at.line in case.listing.block(head) for head in makers)


def _all_lines(case: Case) -> range:
    return range(1, len(case.listing.lines) + 1)


MISTAKE = Mistake(
    name="never-started",
    title="A thread is made, and never started",
    rank=12,
    rule=_rule,
    happened="NEVER STARTED: a {worker} was made, and nobody started it.",
    because="Making a {worker} only prepares it. It begins to run with `start()`.",
    try_next="call `start()` on each {worker}, before you wait for it or return it.",
    page="""\
# never-started

**What happens.** The thread objects are there, and no task runs. Without a `join()`
the program ends in silence; with one, Python says `cannot join thread before it is
started`.

**Why it is wrong.** Making a thread and starting it are two steps, so that you can give
it a name or hand it to somebody before it runs. `join()` does not start it either: it
only waits.

**Example.**

    thread = threading.Thread(target=task)
    thread.join()       # RuntimeError: nobody has started it

**Instead.**

    thread = threading.Thread(target=task)
    thread.start()
    thread.join()
""",
)
