"""Something cannot be handed to a spawned process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import traceback_line
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_WORDS = "Can't pickle", "cannot pickle", "Can't get local object"


def _rule(case: Case) -> Mapping[str, Any] | None:
    error = case.run.raised
    if case.is_a(FactKind.OTHER) and "exit_code" in case.fact.data:
        told = str(case.fact.data["message"]).rpartition("Error: ")[2]
        at = traceback_line(case)
    elif case.raised() and error is not None:
        told, at = error.message, case.line_of(error.stack)
    else:
        return None
    if not any(word in told for word in _WORDS):
        return None
    evidence = (line("the start", "packs what it hands over", at),)
    return {"told": told.rstrip(".")[:120], "evidence": evidence}


MISTAKE = Mistake(
    name="not-picklable",
    title="Something cannot be handed to a spawned process",
    rank=17,
    rule=_rule,
    happened="NOT PICKLABLE: {told}.",
    because="A process that is spawned gets everything as packed bytes (pickled). "
    "Functions are packed by their name, so a `lambda` and a function "
    "inside a function cannot be.",
    try_next="move the function to the top of the file, and hand over in `args` what "
    "it needs.",
    page="""\
# not-picklable

**What happens.** Under fork it works. Under spawn (Windows, macOS) and forkserver
(Linux since Python 3.14) `start()` raises an error about pickling.

**Why it is wrong.** A forked child is a copy and has everything. A spawned child begins
empty: it imports your file, and gets the target and its arguments through a pipe. Of a
function only the name goes through: the child looks it up in the file.

**Example.**

    Process(target=lambda: task(*args)).start()

**Instead.**

    Process(target=task, args=args).start()

With a function of your own, put it at the top level of the file:

    def work(sender, task, args):
        sender.send(task(*args))
""",
)
