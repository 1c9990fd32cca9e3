"""A function or value cannot travel to another process."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pool_observations import error_line
from autograder.diagnosis.process_observations import found, traceback_line
from autograder.diagnosis.words import line
from autograder.verdict import Found

_COPIES = re.compile(r"\b(deep)?copy\(")


def _rule(case: Case) -> Mapping[str, Any] | None:
    if found(case, Found.SCRIPT_FAILED):
        told, at = str(case.fact.data["said"]), traceback_line(case)
    elif case.raised("AttributeError", "PicklingError", "TypeError"):
        assert case.run.raised is not None
        told = f"{case.run.raised.type}: {case.run.raised.message}"
        at = error_line(case)
        if at is not None and _COPIES.search(at.source):
            return None  # `deepcopy` packs, too, and sends nothing anywhere
    else:
        return None
    if not prose.says(told, *prose.CANNOT_BE_PACKED):
        return None
    return {"evidence": (line("the call", f"raised {told}"[:120], at),)}


MISTAKE = Mistake(
    name="not-picklable",
    title="A function or value cannot travel to another process",
    rank=10,
    rule=_rule,
    happened="CANNOT TRAVEL: something that was handed to another process cannot be "
    "packed and sent there.",
    because="A function is sent as its name, and the other process looks the name up "
    "in the file. A `lambda` or a function inside another one has no name that can be "
    "found there.",
    try_next="define the function at the top of the file, and give it what it needs as "
    "an argument.",
    page="""\
# not-picklable

**What happens.** `Can't pickle local object ...`, or `cannot pickle '_thread.lock'
object`. The other process never gets to work. A forked one is a copy and needs no
packing, so the same code may work under *fork*, and fail under *spawn*.

**Why it is wrong.** Processes share no memory. What goes from one to the other is
packed into bytes. A function is packed as the name of its module and its own name. A
lock, a pool or an open file is not packed at all.

**Example.**

    def square_all(numbers):
        def square(n):                  # only this call knows it
            return n * n
        with Pool() as pool:
            return pool.map(square, numbers)

    child = Process(target=lambda: task(number))

**Instead.** Put the function at the top of the file. What it needs goes with it: by
`args=(task, number)`, or in a pool by `functools.partial(function, value)`.
""",
)
