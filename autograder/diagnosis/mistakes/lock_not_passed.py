"""A lock at the top of the file is another one in every spawned process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import at_top, clash, made_here, processes, two_of
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    uses = clash(case)
    if processes(uses) < 2 or case.run.start_method == "fork":
        return None
    lines = [n for n in made_here(case) if at_top(case, n)]
    if not lines:
        return None
    doing = "runs again in every new process"
    made = line("this line", doing, case.listing.frame(lines[0]))
    method = case.run.start_method
    return {"method": method, "evidence": (made, *two_of(case, uses))}


MISTAKE = Mistake(
    name="lock-not-passed",
    title="The lock is not handed to the processes",
    rank=31,
    rule=_rule,
    happened="NOT THE SAME LOCK: under {method}, two processes came in at the same "
    "moment.",
    because="A new process that is not forked imports your file anew, and makes a "
    "lock of its own. Only what is handed to it is shared.",
    try_next="hand the lock to every process in `args`, and take it as a parameter "
    "there.",
    page="""\
# lock-not-passed

**What happens.** It works under fork. Under spawn or forkserver, as on Windows, on
macOS, and on Linux from Python 3.14 on, nobody waits for anybody.

**Why it is wrong.** A forked child has what its parent had, the lock too. A spawned one
begins empty and imports the file: `lock = multiprocessing.Lock()` runs again there.

**Example.**

    lock = multiprocessing.Lock()       # one for each process

    def work(counter):
        with lock:
            counter.value += 1

**Instead.** Hand it over:

    def work(lock, counter):
        with lock:
            counter.value += 1

    Process(target=work, args=(lock, counter))
""",
)
