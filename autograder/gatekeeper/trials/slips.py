"""An author's own error, in a check, a scenario or a rule: no solution has caused it.

It would show in one trial after another, each time as if a solution were to blame.  So
the gate says it once, at its own line, and stops.
"""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.diagnosis import BrokenRule
from autograder.errors import LockstepError
from autograder.evidence import Run
from autograder.gatekeeper.editing.findings import Finding
from autograder.grading.course import SCENARIOS
from autograder.report.record import CheckOutcome, CheckRecord

_CHECK = "Correct the check, so that no solution makes it raise"
_SCENARIO = "Correct the scenario"
_RULE = "Correct the rule, or its page"
_UNKNOWN_NAME = ("AttributeError", "ImportError", "ModuleNotFoundError", "NameError")
_STOPPED = "The trials after this one were not run."


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What is wrong, in which file of the tests, and what to do about it."""

    what: str
    do: str
    file: Path
    line: int | None = None

    def finding(self) -> Finding:
        """Return it as the gate says it."""
        do = f"{self.do}. {_STOPPED}"
        return Finding(what=f"{self.what}.", do=do, file=self.file, line=self.line)


def in_check(tests: Path, record: CheckRecord, runs: Sequence[Run]) -> Slip | None:
    """Return the slip that kept a check of the file ``tests`` from being judged."""
    if record.outcome is not CheckOutcome.ERROR or record.verdict is None:
        return None
    happened = record.verdict.happened.rstrip(".")
    if any(run.raised and run.raised.phase == "scenario" for run in runs):
        file = tests.with_name(SCENARIOS)
        return Slip(what=f"`{record.id}`: {happened}", do=_SCENARIO, file=file)
    for line in record.verdict.evidence:
        if line.at is not None and line.at.file == tests.name:
            what = f"`{record.id}` ended with {line.doing}: {happened}"
            return Slip(what=what, do=_CHECK, file=tests, line=line.at.line or None)
    return None


def in_scenario(
    tests: Path, record: CheckRecord, runs: Sequence[Run], who: str
) -> Slip | None:
    """Return the slip of a scenario that raises although ``who`` is a right solution.

    What it gave to the solution may have raised there, too: then by an unknown name.
    """
    if record.outcome is not CheckOutcome.FAILED:
        return None
    file = tests.with_name(SCENARIOS)
    for run in runs:
        error = run.raised
        if error is None or error.phase != "call":
            continue
        # A stack has the solution's lines alone: without any, it was not called.
        if not error.stack or (error.scenario_line and error.type in _UNKNOWN_NAME):
            said = f"{error.type}: {error.message}".rstrip(".")
            what = f"The scenario `{run.scenario}` ends {who} with {said}"
            line = error.scenario_line or _line_of(run.scenario, file)
            return Slip(what=what, do=_SCENARIO, file=file, line=line)
    return None


def _line_of(scenario: str, file: Path) -> int | None:
    """Return the line at which a scenario begins."""
    lines = enumerate(file.read_text("utf-8").splitlines(), 1)
    return next((n for n, line in lines if line.startswith(f"def {scenario}(")), None)


def in_rule(broken: BrokenRule) -> Slip:
    """Return the slip of a rule that failed, at its own line that raised, if any did.

    When students are graded this is a fault of the kit's, and costs no points; the
    authors are those who can correct it.
    """
    said = str(broken.error if isinstance(broken.error, LockstepError) else broken)
    code = inspect.unwrap(broken.mistake.rule.look).__code__
    entries = traceback.extract_tb(broken.error.__traceback__)
    raising = [one.lineno for one in entries if one.filename == code.co_filename]
    file, line = Path(code.co_filename), [code.co_firstlineno, *raising][-1]
    return Slip(what=said.rstrip("."), do=_RULE, file=file, line=line)


def in_tests(tests: Path, fault: str) -> Slip:
    """Return the slip that keeps a whole file of tests from being run."""
    what = f"The tests could not be run: {fault.rstrip('.')}"
    return Slip(what=what, do="Correct the tests", file=tests)
