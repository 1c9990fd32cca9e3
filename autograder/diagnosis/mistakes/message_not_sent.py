"""The child's message does not arrive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line, shown
from autograder.verdict import About, FactKind

_SENDS_TEXT = r"\.(put|send)\(.*\b(str|repr|format_exc|error|exc|e|err)\b"


def _rule(case: Case) -> Mapping[str, Any] | None:
    about = case.fact.data.get("about")
    if not case.is_a(FactKind.WRONG_VALUE) or about is not About.MESSAGE_OF_CHILD:
        return None
    if not case.failures() and written(case, _SENDS_TEXT):
        return None  # it was sent, and went astray
    at = written(case, r"\bChildFailed\(")
    got = shown(case.fact.data["actual"], case.run.tokens)
    evidence = (
        line("expected", shown(case.fact.data["expected"], case.run.tokens)),
        line("got", got, at),
    )
    return {"evidence": evidence}


MISTAKE = Mistake(
    name="message-not-sent",
    title="The child's message does not arrive",
    rank=27,
    rule=_rule,
    happened="NO MESSAGE: the task raised, and `ChildFailed` does not say what its "
    "exception said.",
    because="The exception is in the child. Its text comes to the parent only if "
    "the child sends it.",
    try_next="catch the exception in the child, and send its text in the place of a "
    "value.",
    page="""\
# message-not-sent

**What happens.** The parent notices that something went wrong, and cannot say what.

**Why it is wrong.** An exception ends the child and prints a traceback there. Nothing
of it reaches the parent but the exit code 1.

**Example.**

    def work(sender, task, args):
        sender.send(task(*args))        # if it raises, nothing is sent

**Instead.**

    def work(sender, task, args):
        try:
            sender.send((True, task(*args)))
        except Exception as error:
            sender.send((False, str(error)))
""",
)
