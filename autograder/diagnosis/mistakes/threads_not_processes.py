"""A pool of threads, where processes were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.verdict import FactKind

_THREADS = r"\b(ThreadPoolExecutor|ThreadPool|dummy)\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    data = case.fact.data
    if not case.is_a(FactKind.RAN_IN) or data["wanted"] is not Role.PROCESS:
        return None
    if data["got"] is not Role.THREAD:
        return None
    at = written(case, _THREADS)
    return {"evidence": (line("this line", "uses threads", at),)} if at else None


MISTAKE = Mistake(
    name="threads-not-processes",
    title="A pool of threads, where processes were asked for",
    rank=12,
    rule=_rule,
    happened="THREADS, NOT PROCESSES: threads of the calling process did the work.",
    because="A thread shares its memory and its lock with the caller, and cannot be "
    "ended from outside. The exercise asks for processes.",
    try_next="take `multiprocessing.Pool` or `ProcessPoolExecutor`; the calls are the "
    "same.",
    page="""\
# threads-not-processes

**What happens.** Several items are at work at once, all of them in the calling
process.

**Why it is wrong.** `ThreadPool`, `ThreadPoolExecutor` and `multiprocessing.dummy`
have the same methods as their sisters with processes. Threads do not compute side by
side, a crash of one takes all with it, and nobody can end one that is late.

**Example.**

    from multiprocessing.pool import ThreadPool
    pool = ThreadPool(4)

**Instead.**

    from multiprocessing import Pool
    pool = Pool(4)
""",
)
