"""A function made in a loop looks at the loop's variable when it runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line, task
from autograder.evidence import Role

_LOOP = re.compile(r"\bfor ([\w, ()]+?) in\b")
_MADE = re.compile(r"\blambda\b([^:]*):(.*)|^def \w+\(([^)]*)\)")
_NEAR = 3  # lines of one expression


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = {_kind(x) for x in case.fact.data.get("labels", ())}
    threads = [
        a
        for a in case.tasks()
        if a.actor.role is Role.THREAD and (not kinds or _kind(a.label) in kinds)
    ]
    often = [(x, n) for x, n in Counter(a.label for a in threads).items() if n > 1]
    if len(often) != 1 or not _looked_up(case):
        return None
    label, times = often[0]
    if not _ran_for_others(case, label):
        return None
    at = case.line_of(next(a.stack for a in threads if a.label == label))
    doing = f"looked for their task here, and found {task(label)}"
    return {
        "task": task(label),
        "times": times,
        "evidence": (line(f"{times} threads", doing, at),),
    }


def _looked_up(case: Case) -> bool:
    """Tell whether a function that is made in a loop uses the loop's variable.

    Where it has the value as a parameter, it keeps what that was.
    """
    listing = case.listing
    for head in listing.find(_LOOP.pattern, reach(case)):
        found = _LOOP.search(listing.text(head))
        names = re.findall(r"\w+", found[1]) if found else []
        near = range(max(head - _NEAR, 1), head + _NEAR)
        is_statement = listing.text(head).startswith("for")
        body = listing.block(head) if is_statement else near
        for number in body:
            made = _MADE.search(listing.text(number))
            if made is None:
                continue
            inside = [made[2] or "", *map(listing.text, listing.block(number))]
            given = re.findall(r"\w+", made[1] or made[3] or "")
            used = {word for text in inside for word in re.findall(r"\w+", text)}
            if any(name in used and name not in given for name in names):
                return True
    return False


def _ran_for_others(case: Case, label: str) -> bool:
    """Tell whether it ran in the place of earlier ones, which did not run.

    In the end the loop's variable holds the last one.
    """
    known = {x for x in case.run.tokens if _kind(x) == _kind(label)}
    known |= set(case.fact.data.get("labels", ()))
    missing = known - {arrival.label for arrival in case.tasks()}
    return bool(missing) and label == max(known | {label})


def _kind(label: str) -> str:
    return label.partition(":")[0]


MISTAKE = Mistake(
    name="late-binding",
    title="A function made in a loop uses the loop's variable too late",
    rank=15,
    rule=_rule,
    happened="THE SAME TASK {times} TIMES: {task} ran in {times} threads, and others "
    "did not run at all.",
    because="A function looks a variable up when it runs, not when it is made. By then "
    "the loop has moved on, and all of them see the same value.",
    try_next="give each thread its own value, with `args=(...)`.",
    page="""\
# late-binding

**What happens.** One task runs several times, and another one not at all. Often it
works by luck, for a new thread is usually quick to look.

**Why it is wrong.** A `lambda` or an inner function does not keep the *value* of an
outer variable, it keeps the variable. The thread reads it when it runs. Meanwhile the
loop has given the variable the next value.

**Example.**

    for task in tasks:
        thread = threading.Thread(target=lambda: task())
        threads.append(thread)          # all of them will look at the same `task`

**Instead.** Hand the value over when the thread is made:

    for task in tasks:
        threads.append(threading.Thread(target=task))
        threads.append(threading.Thread(target=work, args=(task,)))
""",
)
