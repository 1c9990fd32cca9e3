"""All threads write their result to the same place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import label_of, workers, wrong_list
from autograder.diagnosis.words import count, task


def _rule(case: Case) -> Mapping[str, Any] | None:
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    same = len(actual) == len(expected) > 1 and all(v == actual[0] for v in actual)
    label = label_of(case, actual[0]) if same else ""
    if not label or actual[0] not in expected or workers(case.tasks()) < 2:
        return None
    return {"task": task(label), "places": count(len(actual), "place")}


MISTAKE = Mistake(
    name="one-place-for-all",
    title="All threads write to the same place",
    rank=35,
    rule=_rule,
    happened="OVERWRITTEN: each task ran, but all {places} of the result hold the "
    "value of {task}.",
    because="There is one variable for all threads. The last one to write wins, and "
    "the values of the others are gone.",
    try_next="give each thread a place of its own: an attribute of `self`, an index, a "
    "key.",
    page="""\
# one-place-for-all

**What happens.** The result holds the same value several times: the one that was
written last.

**Why it is wrong.** A global variable, or an attribute of the class, exists once, and
all threads share it. Whatever one thread stores there, the next one overwrites.

**Example.**

    class Worker(threading.Thread):
        def run(self):
            Worker.result = self.task()     # one for all workers

**Instead.** Store it where only one thread writes:

            self.result = self.task()       # one for each worker
            values[position] = task()       # one place for each position
""",
)
