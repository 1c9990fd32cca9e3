"""A queue is waited for, and its writer is dead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import caller_waits, children_waiting
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiter = caller_waits(case, "an item of a queue")
    if waiter is None or children_waiting(case):
        return None
    if not any(frame.file.endswith("queues.py") for frame in waiter.stack):
        return None  # a queue of threads
    told = line("the parent", f"waits here;   {waiter.held_by}", waiter.at)
    return {"evidence": (told,)}


MISTAKE = Mistake(
    name="waits-for-a-dead-child",
    title="A queue is waited for, and its writer is dead",
    rank=34,
    rule=_rule,
    happened="DEADLOCK: the parent waits for an item of a queue, and no child is "
    "alive that could put one.",
    because="A child that dies puts nothing, and a queue has no end that one could "
    "notice: the parent has it open itself.",
    try_next="look out for the end of the child, too: with a pipe whose sending end "
    "only the child has, or with `process.sentinel`.",
    page="""\
# waits-for-a-dead-child

**What happens.** While the child is well, all is well. When it dies without a word,
by a signal or by `os._exit`, the parent waits for ever.

**Why it is wrong.** `get()` waits for an item. It knows nothing of the child.

**Example.**

    child.start()
    answer = answers.get()              # and if the child is dead?

**Instead.** Use a pipe, and close your copy of the sending end. Then the death of the
child is the end of the pipe:

    child.start()
    sender.close()
    try:
        answer = receiver.recv()
    except EOFError:
        ...                             # it has died
""",
)
