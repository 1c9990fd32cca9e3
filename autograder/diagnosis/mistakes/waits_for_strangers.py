"""The caller waits for every thread of the program, and not only for its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, task
from autograder.verdict import FactKind

_ALL_THREADS = r"\bactive_count\b|\bactiveCount\b|\bthreading\.enumerate\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    at = written(case, _ALL_THREADS)
    if not case.is_a(FactKind.DID_NOT_RETURN) or at is None:
        return None
    label = str(case.fact.data["label"])
    evidence = (line("this line", "looks at all threads of the program", at),)
    return {"stranger": task(label), "evidence": evidence}


MISTAKE = Mistake(
    name="waits-for-strangers",
    title="The caller waits for threads that are not its own",
    rank=39,
    rule=_rule,
    happened="WAITED FOR A STRANGER: {stranger} ran in a thread that was there before, "
    "and the call returned only when that one had ended.",
    because="The program has other threads: of a library, of a window, of a colleague. "
    "Some of them never end.",
    try_next="keep your own threads in a list, and wait for these.",
    page="""\
# waits-for-strangers

**What happens.** Alone, the function works. In a program that has another thread, it
waits for that one, too, and perhaps for ever.

**Why it is wrong.** `threading.active_count()` and `threading.enumerate()` know all
threads of the program. Notebooks, debuggers and many libraries have threads of their
own, and those are none of your business.

**Example.**

    while threading.active_count() > 1:     # who says that the other one is yours?
        time.sleep(0.5)

**Instead.** Remember what you have started:

    for thread in threads:
        thread.join()
""",
)
