"""A queue for threads is used between processes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.evidence import Frame, Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = FactKind.WRONG_VALUE, FactKind.DEADLOCKED
    ran = any(a.actor.role is Role.PROCESS for a in case.tasks())
    at = _made(case)
    if not case.is_a(*kinds) or not ran or at is None:
        return None
    if written(case, r"\b(multiprocessing|mp|manager|ctx|context)\.\w*Queue\("):
        return None
    return {"evidence": (line("this queue", "is for threads", at),)}


def _made(case: Case) -> Frame | None:
    at = written(case, r"\bqueue\.\w*Queue\(")
    everywhere = range(1, len(case.listing.lines) + 1)
    by_name = case.listing.find(r"^from queue import\b.*\bQueue\b", everywhere)
    return at or (written(case, r"(?<![\w.])Queue\(") if by_name else None)


MISTAKE = Mistake(
    name="queue-of-threads",
    title="A queue for threads between processes",
    rank=13,
    rule=_rule,
    happened=(
        "NOTHING CAME: the processes did their tasks, and what they put "
        "stayed in their own copies of the queue."
    ),
    because=(
        "A `queue.Queue` lives in the memory of one process. Another process "
        "has a copy of it, and nobody reads that."
    ),
    try_next=("use a `multiprocessing.Queue`."),
    page="""\
# queue-of-threads

**What happens.** The processes run and end well, and the queue stays empty. Under
another start method there is an exception instead.

**Why it is wrong.** Processes share no memory. A `queue.Queue` that is handed to one
is copied.

**Example.**

    answers = queue.Queue()
    Process(target=work, args=(answers,)).start()

**Instead.**

    answers = multiprocessing.Queue()
    Process(target=work, args=(answers,)).start()
""",
)
