"""Daemon threads are started, and nobody waits for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import finished, left_too_early, written
from autograder.diagnosis.words import line, tasks


def _rule(case: Case) -> Mapping[str, Any] | None:
    left = left_too_early(case)
    daemons = {(x.actor.pid, x.actor.tid) for x in case.run.leftovers if x.daemon}
    if not left or finished(case):
        return None
    if any((a.actor.pid, a.actor.tid) not in daemons for a in left):
        return None
    at = written(case, r"\bdaemon\b")
    found: dict[str, Any] = {"tasks": tasks(a.label for a in left)}
    if at is not None:
        found["evidence"] = (line("this line", "makes it a daemon", at),)
    return found


MISTAKE = Mistake(
    name="daemon-not-waited",
    title="Nobody waits for the daemon threads",
    rank=40,  # after a wait with a limit, which is nearer
    rule=_rule,
    happened="TOO EARLY: the call returned while {tasks} ran in daemon threads.",
    because="A daemon thread is not waited for at all: when the program ends, it is "
    "cut off in the middle of its work, without an error.",
    try_next="join each thread, and leave out `daemon=True` if the work matters.",
    page="""\
# daemon-not-waited

**What happens.** The call returns while its threads are still at work. At the end of
the program they vanish: the last lines of a file are missing, and no error says so.

**Why it is wrong.** `daemon=True` tells Python that nobody needs this thread to finish.
It is meant for helpers that run for ever, not for work whose result matters.

**Example.**

    for task in tasks:
        threading.Thread(target=task, daemon=True).start()

**Instead.** Keep the threads, and wait for them:

    for thread in threads:
        thread.join()
""",
)
