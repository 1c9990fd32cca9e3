"""What a report says of one check, as plain text that is ready to be shown."""

from __future__ import annotations

from textwrap import dedent

from autograder.report.decided import by_a_teacher
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.terminal import remark_lines, verdict_lines
from autograder.report.text import Screen, plain

MOST_LETTERS = 20_000
_CUT = " … (cut here)"


def details(check: CheckRecord, *, most: int = MOST_LETTERS) -> str:
    """Say all that a report says about a check, as plain text."""
    verdict = check.verdict
    lines = [plain(by_a_teacher(check))] if check.override else []
    if check.outcome is CheckOutcome.FAILED and verdict is not None:
        lines += dedent("\n".join(verdict_lines(verdict, Screen()))).split("\n")
    elif check.outcome is CheckOutcome.PASSED:
        lines += [plain(verdict.witness)] if verdict and verdict.witness else []
        lines += [line for r in check.remarks for line in remark_lines(r, Screen())]
    elif verdict is not None:
        lines += [plain(text[:most]) for text in (verdict.happened, verdict.because)]
    if check.output:
        lines += ["Your program printed:", plain(check.output[:most], lines=True)]
    return shortened("\n".join(lines).strip("\n"), most)


def shortened(text: str, most: int) -> str:
    """Cut a text to ``most`` letters, and say so."""
    return text if len(text) <= most else text[: max(most - len(_CUT), 0)] + _CUT
