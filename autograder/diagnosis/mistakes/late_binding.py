"""A function made in a loop looks at the loop's variable when it runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import reach
from autograder.diagnosis.words import line, task
from autograder.evidence import Role

_LAMBDA = re.compile(r"\blambda\b(?P<given>[^:]*):(?P<body>.*)")
# A method has `self`, and gets its values with it.
_DEF = re.compile(r"^def \w+\((?!self\b)(?P<given>[^)]*)(?P<body>\).*)?$")
_ASSIGNS = re.compile(r"(?P<names>\w+(\s*,\s*\w+)*)\s*=(?!=)")
_FOR = re.compile(r"\bfor\s+(?P<names>[\w\s,()]+?)\s+in\b")


def _rule(case: Case) -> Mapping[str, Any] | None:
    kinds = {_kind(x) for x in case.fact.data.get("labels", ())}
    threads = [
        a
        for a in case.tasks()
        if a.actor.role is Role.THREAD and (not kinds or _kind(a.label) in kinds)
    ]
    ran = Counter(a.label for a in threads).most_common()
    often = [(label, n) for label, n in ran if n > 1]
    if not _ran_for_earlier_ones(case, {label for label, _ in often}):
        return None
    if not looks_a_loops_variable_up(case):
        return None
    label, times = often[0]
    at = case.line_of(next(a.stack for a in threads if a.label == label))
    doing = f"looked for their task here, and found {task(label)}"
    return {
        "task": task(label),
        "times": times,
        "evidence": (line(f"{times} threads", doing, at),),
    }


def looks_a_loops_variable_up(case: Case) -> bool:
    """Tell whether a function made in place uses a variable of a loop around it."""
    lines = reach(case)
    for number in lines:
        text = case.listing.text(number)
        if found := _LAMBDA.search(text):
            around = [n for n in lines if number - 30 < n < number + 4]
            if _uses(found["body"], found["given"], _loops(case, around)):
                return True
        elif found := _DEF.match(text):
            inside = case.listing.block(number)
            around = [n for n in lines if n not in inside]
            own_line = found["body"] or ""  # where all of it is on one line
            body = "\n".join([own_line, *map(case.listing.text, inside)])
            own = found["given"] + " ".join(_loops(case, inside))
            if _uses(body, own, _loops(case, around)):
                return True
    return False


def _loops(case: Case, numbers: Iterable[int]) -> set[str]:
    """The variables of the loops and comprehensions in these lines.

    And what a loop's body gives a new value in each round.
    """
    lines = set(numbers)
    heads = lines.intersection(case.listing.loops())
    bodies = lines.intersection(n for head in heads for n in case.listing.block(head))
    given = (_ASSIGNS.match(case.listing.text(n)) for n in bodies)
    assigned = {x for g in given if g for x in re.findall(r"\w+", g["names"])}
    return assigned | _of_loops(case, lines)


def _of_loops(case: Case, numbers: Iterable[int]) -> set[str]:
    found = (_FOR.finditer(case.listing.text(n)) for n in numbers)
    return {
        name
        for matches in found
        for match in matches
        for name in re.findall(r"\w+", match["names"])
    }


def _uses(body: str, given: str, names: set[str]) -> bool:
    words = set(re.findall(r"\w+", body)) - set(re.findall(r"\w+", given))
    return bool(words & names - {"_"})


def _ran_for_earlier_ones(case: Case, often: set[str]) -> bool:
    """Tell whether tasks ran in the place of earlier ones, which did not run.

    The loop has moved on when the variable is looked up: to the next one, or the last.
    """
    kinds = {_kind(label) for label in often}
    known = {x for x in case.run.tokens if _kind(x) in kinds}
    known |= set(case.fact.data.get("labels", ()))
    missing = known - {arrival.label for arrival in case.tasks()}
    if not missing or not often:
        return False
    return max(map(_place, missing)) < max(map(_place, often))


def _place(label: str) -> tuple[int, str]:
    """Order labels by their number: `task:9` comes before `task:10`."""
    return len(label), label


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
