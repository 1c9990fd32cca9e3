"""A worker has nothing to do while tasks wait for another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, tasks
from autograder.verdict import FactKind


def _rule(case: Case) -> Mapping[str, Any] | None:
    late = case.fact.data.get("late", ())
    if not case.is_a(FactKind.OTHER) or not late:
        return None
    at = written(case, r"\b(Thread|Process)\(|\.submit\(|\bmap(_async)?\(")
    evidence = (line("this line", "says what a worker does", at),) if at else ()
    return {"late": tasks(late), "evidence": evidence}


MISTAKE = Mistake(
    name="idle-worker",
    title="A worker has nothing to do while tasks wait",
    rank=46,
    rule=_rule,
    happened="IDLE WORKER: one task took long; {late} had not begun, and a worker had "
    "nothing to do.",
    because="Tasks that are shared out before the work begins, or in groups, wait for "
    "the slowest of their share. From one queue, whoever is free takes the next.",
    try_next="let each worker take one task, do it, and take the next, until there is "
    "none.",
    page="""\
# idle-worker

**What happens.** All tasks are done, and it takes longer than it must: one worker is
still busy with much, and the others have gone home.

**Why it is wrong.** Nobody knows beforehand how long a task takes. Who gets every third
task may get all the slow ones. Who works in groups waits for the slowest of each.

**Example.**

    for n in range(workers):
        Thread(target=work, args=(tasks[n::workers],)).start()

**Instead.** Put all tasks into one queue, and let each worker take from it:

    while True:
        try:
            task = waiting.get_nowait()
        except queue.Empty:
            return
        task()
""",
)
