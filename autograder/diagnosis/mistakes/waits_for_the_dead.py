"""The caller waits for the answer of a process that has ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import waits_in
from autograder.diagnosis.queue_observations import failed_by_itself, told
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiters = case.run.waiters
    if not case.is_a(FactKind.DEADLOCKED) or len(waiters) != 1:
        return None
    if failed_by_itself(case):
        return None
    ran = any(a.actor.role is Role.PROCESS for a in case.tasks())
    getting = waits_in(waiters[0], "queues.py", "get")
    if not ran or not getting or waiters[0].actor.role is not Role.MAIN:
        return None
    dead = tuple(
        line(x.actor_name, f"ended with {x.raised.type}", case.line_of(x.raised.stack))
        for x in case.failures()[:1]
    )
    return {"evidence": (*told(case, waiters), *dead)}


MISTAKE = Mistake(
    name="waits-for-the-dead",
    title="Waiting for somebody who has died",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: the caller waits for an item of a queue, and every process "
    "that could put one has ended.",
    because="A process that is killed, or that ends with an exception, puts nothing "
    "more: no answer and no end mark. The queue does not know of that.",
    try_next="put it in a `finally`, which runs after exceptions, too. Against a kill, "
    "wait with a `timeout`, and look each time who is still alive.",
    page="""\
# waits-for-the-dead

**What happens.** One process dies, and the program waits for its answer for ever.

**Why it is wrong.** `get()` waits for the next item, whoever may put it. It does not
know that nobody is left.

**Example.**

    for process in processes:
        found.append(answers.get())     # one of them never comes

**Instead.** In the child, a `try` with a `finally` puts something after an exception,
too. A child that is killed has no time for that, so the one who waits must look:

    while any(p.is_alive() for p in processes) or not answers.empty():
        try:
            found.append(answers.get(timeout=0.1))
        except queue.Empty:
            pass                        # look again who is alive

For one child there is a simpler way: a pipe whose sending end only the child has
open. When it dies, `recv()` raises `EOFError`.
""",
)
