"""The checks of a session: pytest items with a mark of ours, run and judged.

``Checks`` is a pytest plugin.  A subclass says which submission a file of tests is for;
a ``Listener`` hears how each check ended.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, Protocol

import pytest

from autograder.diagnosis import BrokenRule
from autograder.errors import LockstepError
from autograder.evidence import Run
from autograder.grading.bench import Bench, OpenedGates, Play
from autograder.grading.described import MARKS, Check, described
from autograder.grading.judgement import Matched, judged, not_judged, with_outcome
from autograder.report.record import CheckOutcome, CheckRecord


class Listener(Protocol):
    """Hears what becomes of the checks of a session."""

    def planned(self, checks: Sequence[Check]) -> None:
        """Hear of all checks, in order, before the first one."""

    def begun(self, check: Check, number: int) -> None:
        """Hear that a check begins; ``number`` counts from 1."""

    def ended(self, check: Check, record: CheckRecord, runs: Sequence[Run]) -> None:
        """Hear how a check ended, and what its plays showed."""


class DoubtError(LockstepError):
    """What judges, or what is judged, has changed while it was at work."""


class Deaf:
    """A listener that does nothing."""

    def planned(self, checks: Sequence[Check]) -> None:
        """Do nothing."""

    def begun(self, check: Check, number: int) -> None:
        """Do nothing."""

    def ended(self, check: Check, record: CheckRecord, runs: Sequence[Run]) -> None:
        """Do nothing."""


class Checks:
    """The pytest plugin that runs and judges the checks of one session."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.checks: dict[str, Check] = {}  # by the id of the pytest item
        self.records: dict[str, CheckRecord] = {}
        self.broken_rules: list[BrokenRule] = []
        # Is called with the fact of a failed check, and all mistakes that match.
        self.matched: Matched | None = None
        self._plays: dict[str, Play] = {}
        self._unmet: dict[str, str] = {}
        self._signatures: dict[Path, dict[str, str]] = {}

    @property
    def notes(self) -> list[str]:
        """Say what is wrong with the kit, for its people."""
        return list(map(str, self.broken_rules))

    def bench_for(self, test_file: Path) -> Bench:
        """Return the bench for a file of tests, always the same one."""
        raise NotImplementedError

    def doubt(self) -> str:
        """Say why nothing can be judged here any more; nothing if it can."""
        return ""

    def play_options(self) -> dict[str, Any]:
        """Return what the ``Play`` of each check is made with."""
        return {}

    def pytest_configure(self, config: pytest.Config) -> None:
        """Register the marks."""
        for mark in MARKS:
            config.addinivalue_line("markers", mark)

    @pytest.fixture
    def play(self, request: pytest.FixtureRequest) -> Play:
        """Play scenarios of the `scenarios.py` beside the test."""
        check = self.checks.get(request.node.nodeid)
        if check is None:
            problem = "has no mark such as `@pytest.mark.exercise('name', points=1)`"
            raise pytest.UsageError(f"`{request.node.name}` uses `play` but {problem}")
        bench = self.bench_for(check.file)
        play = bench.play(check.id, **self.play_options())
        self._plays[request.node.nodeid] = play
        return play

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take down the checks among the tests that are going to run."""
        ids: set[str] = set()
        for item in session.items:
            check = described(item, ids) if isinstance(item, pytest.Function) else None
            if check is not None:
                ids.add(check.id)
                self.checks[item.nodeid] = self.as_ruled(check)
                self._note_signature(item, check)
        self.listener.planned(list(self.checks.values()))

    def as_ruled(self, check: Check) -> Check:
        """Return a check the points and the visibility that it has in the course."""
        return check

    def _note_signature(self, item: pytest.Item, check: Check) -> None:
        signatures = getattr(getattr(item, "module", None), "SIGNATURES", {})
        known = self._signatures.setdefault(check.file, {})
        known[check.exercise] = str(signatures.get(check.exercise, ""))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Tell the listener that a check begins."""
        if nodeid in self.checks:
            number = list(self.checks).index(nodeid) + 1
            self.listener.begun(self.checks[nodeid], number)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Skip a check when one that it needs has not passed."""
        check = self.checks.get(item.nodeid)
        if check and (doubt := self.doubt()):
            raise DoubtError(doubt)
        for needed in check.needs if check else ():
            for nodeid, other in self.checks.items():
                record = self.records.get(nodeid)
                failed = record and record.outcome is not CheckOutcome.PASSED
                if needed == other.function and failed:
                    reason = f"not tried: it needs this to pass first: {other.title}"
                    self._unmet[item.nodeid] = reason
                    # at the check's own place: ours tells a student nothing
                    raise pytest.skip.Exception(reason, _use_item_location=True)

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> None:
        """Fail a check at once when its exercise cannot be called at all."""
        check = self.checks.get(pyfuncitem.nodeid)
        if check is not None:
            bench = self.bench_for(check.file)
            bench.require(check.exercise, self._signatures[check.file])

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Judge a check, and show the verdict in place of the traceback."""
        report = yield
        check = self.checks.get(item.nodeid)
        if check is not None and (call.when == "call" or call.excinfo is not None):
            self._judge(item.nodeid, check, call, report)
        return report

    def _judge(
        self,
        nodeid: str,
        check: Check,
        call: pytest.CallInfo[None],
        report: pytest.TestReport,
    ) -> None:
        if call.excinfo is not None and call.excinfo.errisinstance(OpenedGates):
            reason = "Skipped: it ran with open gates, and nothing was judged"
            with_outcome(report, "skipped", (str(check.file), 0, reason))
            return
        play = self._plays.get(nodeid)
        runs = play.runs if play else []
        blank = _blank(check, seconds=call.duration, plays=len(runs))
        try:
            record = judged(
                blank,
                error=call.excinfo,
                runs=runs,
                bench=self.bench_for(check.file),
                check=check,
                unmet=self._unmet.get(nodeid, ""),
                shown=play.shown if play else "",
                remarks=play.remarks if play else (),
                broken=self.broken_rules.append,
                matched=self.matched,
            )
            if doubt := self.doubt():  # looked for last: this check's own plays, too
                raise DoubtError(doubt)
        except Exception as error:  # noqa: BLE001 - the other checks go on
            record = not_judged(blank, error)
        self.records[nodeid] = record
        self.listener.ended(check, record, runs)
        self.shown(report, record, runs)

    def shown(
        self, report: pytest.TestReport, record: CheckRecord, runs: Sequence[Run]
    ) -> None:
        """Put what the student is to see into pytest's own report."""


def _blank(check: Check, *, seconds: float, plays: int) -> CheckRecord:
    return CheckRecord(
        id=check.id,
        title=check.title,
        outcome=CheckOutcome.ERROR,
        max_score=check.points,
        visibility=check.visibility,
        written=check.written,
        seconds=seconds,
        plays=plays,
    )
