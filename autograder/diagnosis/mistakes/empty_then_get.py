"""A thread asked whether the queue is empty, and another one took the last item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.queue_observations import told, waiting_takers
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    takers = waiting_takers(case)
    at = written(case, r"\b(while|if)\b.*\.(empty|qsize)\(")
    if not takers or at is None:
        return None
    asked = line("asked here", "whether anything is left", at)
    return {"evidence": (asked, *told(case, takers))}


MISTAKE = Mistake(
    name="empty-then-get",
    title="Between the question and the `get`, another thread takes the last item",
    rank=29,
    rule=_rule,
    happened=(
        "DEADLOCK: the queue was not empty when a thread asked, and it was "
        "when the same thread called `get`."
    ),
    because=(
        "Asking and taking are two steps. Between them another thread may "
        "take the last item, and then this `get` waits for ever."
    ),
    try_next=("ask and take in one step: `get_nowait()`, and catch `queue.Empty`."),
    page="""\
# empty-then-get

**What happens.** It works nearly always. Now and then one worker never ends.

**Why it is wrong.** Two workers see one last item, and both go on to take it. The
second one waits for an item that nobody will put.

**Example.**

    while not todo.empty():
        task = todo.get()           # perhaps another one was quicker

**Instead.**

    while True:
        try:
            task = todo.get_nowait()
        except queue.Empty:
            return
""",
)
