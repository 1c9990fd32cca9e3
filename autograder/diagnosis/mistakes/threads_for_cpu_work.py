"""Threads compute where processes have to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count, line
from autograder.evidence import Role
from autograder.verdict import FactKind

_THREADS = r"\b(ThreadPoolExecutor|ThreadPool|dummy|Thread)\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.RAN_IN) or data["wanted"] is not Role.PROCESS:
        return None
    if data["got"] is not Role.THREAD or not str(data["label"]).startswith("work:"):
        return None
    threads = {a.actor.tid for a in case.run.of("work")}
    at = written(case, _THREADS)
    found: dict[str, Any] = {"threads": count(len(threads), "thread")}
    return found | (
        {"evidence": (line("this line", "uses threads", at),)} if at else {}
    )


MISTAKE = Mistake(
    name="threads-for-cpu-work",
    title="Threads compute where processes have to",
    rank=12,
    rule=_rule,
    happened="THREADS FOR CPU WORK: {threads} of one process did the work, and this "
    "work computes all the time.",
    because="In this Python one lock lets a single thread of a process compute at a "
    "time. Threads help where the work waits; where it computes, they take turns on "
    "one CPU.",
    try_next="use a pool of processes: each has a lock of its own.",
    page="""\
# threads-for-cpu-work

**What happens.** The results are right, the threads are there, and the work takes as
long as in a loop, or longer.

**Why it is wrong.** The usual CPython has a global interpreter lock (GIL). The thread
that holds it runs Python code; all others of this process wait for it. A thread that
waits for the network lets the lock go, and one that computes does not. (Python can
also be built without this lock. There, threads are right.)

**Example.**

    with ThreadPoolExecutor() as pool:          # one computes, the others wait
        return list(pool.map(work, items))

**Instead.**

    with multiprocessing.Pool() as pool:        # each process has its own lock
        return pool.map(work, items)
""",
)
