"""The payloads come back together with their priorities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written, wrong_list
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    lists = wrong_list(case)
    if lists is None or not lists[1]:
        return None
    expected, actual = lists
    wrapped = all(isinstance(x, tuple) and len(x) > 1 for x in actual)
    if not wrapped or [x[-1] for x in actual] != expected:
        return None
    at = written(case, r"\.append\(|^return\b")
    evidence = (line("this line", "keeps more than the payload", at),)
    return {"evidence": evidence} if at else {}


MISTAKE = Mistake(
    name="priority-not-removed",
    title="The priority comes back with the payload",
    rank=32,
    rule=_rule,
    happened=(
        "NOT UNPACKED: what came back has the right order, and each payload "
        "is still packed up with its priority."
    ),
    because=(
        "What is put into the queue is a tuple, so a tuple is what `get` returns."
    ),
    try_next=("keep only the last part of each tuple that you get."),
    page="""\
# priority-not-removed

**What happens.** The caller gets pairs where it wanted payloads.

**Why it is wrong.** The priority serves the queue. Whoever asks for the payloads has
no use for it.

**Example.**

    result.append(waiting.get())

**Instead.**

    priority, number, payload = waiting.get()
    result.append(payload)
""",
)
