"""The record of a check in the words of a notebook: by cell instead of by file."""

from __future__ import annotations

import re
from dataclasses import replace

from autograder.evidence import Frame
from autograder.notebook.module import Module, Unreadable
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.verdict import EvidenceLine, Verdict, Wait

# How words of ours, and tracebacks of Python's, name a line of the student's file.
_LINE = re.compile(r"(?P<before>\bsince |, )line (?P<line>\d+)\b")
_TRACED = r'File "[^"\n]*{file}", line (?P<line>\d+)'


def in_cells(record: CheckRecord, exercise: str, module: Module) -> CheckRecord:
    """Name each line of the module as the student sees it.

    A check of an exercise whose cell Python cannot read says that.
    """
    unreadable = module.unreadable.get(exercise)
    verdict = record.verdict
    if unreadable is not None and record.outcome is CheckOutcome.FAILED:
        verdict = _unreadable(unreadable, exercise, module)
    elif verdict is not None:
        verdict = _in_cells(verdict, module)
    return replace(record, verdict=verdict, output=_traced(record.output, module))


def _unreadable(why: Unreadable, exercise: str, module: Module) -> Verdict:
    at = _at(
        Frame(file=module.file_name, line=why.line, function="", source=why.source),
        module,
    )
    found = at is not None and why.line > 0
    where = f", line {at.line}" if at is not None and found else ""
    look = "Look at this line and at the end of the one before it: a bracket, a colon, "
    return Verdict(
        mistake="",
        happened=f"Python cannot read the cell of `{exercise}`: {why.message}{where}.",
        evidence=(EvidenceLine(actor=why.type, doing=why.message[:100], at=at),)
        if found
        else (),
        because="Nothing in a cell can be tried before all of it can be read.",
        try_next=f"{look}a quote, the indentation."
        if found
        else "Write the code into a new cell.",
    )


def _in_cells(verdict: Verdict, module: Module) -> Verdict:
    evidence = tuple(
        replace(line, doing=_worded(line.doing, module), at=_at(line.at, module))
        for line in verdict.evidence
    )
    return replace(
        verdict,
        happened=_worded(verdict.happened, module),
        because=_worded(verdict.because, module),
        try_next=_worded(verdict.try_next, module),
        evidence=evidence,
        waits=tuple(_waits(wait, module) for wait in verdict.waits),
    )


def _waits(wait: Wait, module: Module) -> Wait:
    since = _at(wait.held_since, module)
    return replace(wait, at=_at(wait.at, module), held_since=since)


def _at(frame: Frame | None, module: Module) -> Frame | None:
    return frame and module.in_notebook(frame)


def _worded(text: str, module: Module) -> str:
    def line(match: re.Match[str]) -> str:
        return f"{match['before']}{_name(match, module)}"

    text = re.sub(rf"^`{re.escape(module.file_name)}`", "The notebook", text)
    text = text.replace(f"`{module.file_name}`", "the notebook")
    return _LINE.sub(line, text)


def _traced(output: str, module: Module) -> str:
    pattern = _TRACED.format(file=re.escape(module.file_name))
    return re.sub(pattern, lambda match: _name(match, module).capitalize(), output)


def _name(match: re.Match[str], module: Module) -> str:
    number = int(match["line"])
    if not 0 < number <= len(module.places):
        return f"line {number}"
    place = module.places[number - 1]
    return f"line {place.line} of {place.cell}"
