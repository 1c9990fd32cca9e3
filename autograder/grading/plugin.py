"""The pytest plugin of a student at home: plain `pytest` in the assignment's folder.

It is found through the entry point ``pytest11``.  The submission of `test_threads.py`
is `threads.py` beside it, and the scenarios are in `scenarios.py` beside it.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from autograder.evidence import Run
from autograder.grading.bench import Bench, Means, Play, usual_observer
from autograder.grading.checks import Checks, Deaf
from autograder.grading.judgement import printed, with_outcome
from autograder.play import Submission
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.terminal import check_lines, of_points, remark_lines
from autograder.report.text import Screen, plain
from autograder.self_trial import UnknownPythonError, require_known_python

__all__ = ["Play", "pytest_addoption", "pytest_configure", "shadowing"]

_NAME = "lockstep-checks"
_PROPERTY = "lockstep"
_REMARK = "lockstep remark"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of ours."""
    group = parser.getgroup("lockstep")
    group.addoption(
        "--open-gates",
        action="store_true",
        help="run the scenarios of the chosen checks in this terminal, with all gates "
        "open and nothing judged, so that breakpoint() works",
    )

    group.addoption(
        "--observer",
        choices=("proc", "portable"),
        help="how threads are watched: by the kernel's `/proc`, or as other systems do",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the plugin that runs the checks."""
    if not config.pluginmanager.has_plugin(_NAME):
        config.pluginmanager.register(HomeChecks(config), _NAME)


class TerminalWriter(Protocol):
    """The part of pytest's terminal writer that is used here."""

    hasmarkup: bool
    fullwidth: int

    def line(self, text: str) -> None:
        """Write a line."""


@dataclass(frozen=True, slots=True)
class Headline:
    """What pytest shows where it has one line: an object with a ``message``."""

    message: str

    def __str__(self) -> str:
        return self.message


class Words:
    """A record as pytest shows it in place of a traceback."""

    def __init__(self, record: CheckRecord) -> None:
        self.record = record
        happened = record.verdict.happened if record.verdict else ""
        self.reprcrash = Headline(plain(happened))

    def __str__(self) -> str:
        return "\n".join(self._lines(Screen()))

    def toterminal(self, writer: TerminalWriter) -> None:
        """Write the verdict; pytest calls this."""
        screen = Screen(
            width=max(60, min(writer.fullwidth, 100)),
            colour=writer.hasmarkup,
            unicode=Screen.of(sys.__stdout__ or sys.stdout).unicode,
        )
        for line in self._lines(screen):
            writer.line(screen.letters(line))

    def _lines(self, screen: Screen) -> list[str]:
        # What the program printed is a section of pytest's own.
        quiet = CheckRecord(
            id=self.record.id,
            title=self.record.title,
            outcome=self.record.outcome,
            max_score=self.record.max_score,
            verdict=self.record.verdict,
        )
        return check_lines(quiet, screen)


class HomeChecks(Checks):
    """Runs the checks of a student's own folder."""

    def __init__(self, config: pytest.Config) -> None:
        super().__init__(Deaf())
        self._config = config
        self._benches: dict[Path, Bench] = {}
        observer = config.getoption("--observer") or usual_observer()
        self._means = Means(seed=secrets.token_hex(16), observer=observer)

    def bench_for(self, test_file: Path) -> Bench:
        """Take the file beside the tests: `threads.py` for `test_threads.py`."""
        if test_file not in self._benches:
            file = test_file.with_name(test_file.name.removeprefix("test_"))
            found = file.is_file() and file != test_file
            self._benches[test_file] = Bench(
                submission=Submission(file) if found else None,
                scenarios=test_file.with_name("scenarios.py"),
                means=self._means,
                refusal=f"There is no `{file.name}` beside `{test_file.name}`.",
            )
        return self._benches[test_file]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take down the checks; judge none on a Python that the kit does not know."""
        super().pytest_collection_finish(session)
        if not self.checks or self._config.getoption("--open-gates"):
            return
        try:
            require_known_python(self._means.observer)
        except UnknownPythonError as error:
            pytest.exit(str(error), returncode=error.exit_code)

    def play_options(self) -> dict[str, Any]:
        """Open the gates, if that was asked for."""
        if not self._config.getoption("--open-gates"):
            return {}
        return {"open_gates": self._terminal}

    @contextmanager
    def _terminal(self) -> Iterator[None]:
        """Yield the terminal, its input too, to the student's program."""
        capture = self._config.pluginmanager.getplugin("capturemanager")
        if capture is None:
            yield
            return
        capture.suspend(in_=True)
        try:
            yield
        finally:
            capture.resume()

    def shown(
        self, report: pytest.TestReport, record: CheckRecord, runs: Sequence[Run]
    ) -> None:
        """Show the verdict, what the program printed, and count the points."""
        report.user_properties.append((_PROPERTY, [record.score, record.max_score]))
        for remark in record.remarks:  # plain text: it may cross to another process
            lines = [f"✓ {plain(record.title)}", *remark_lines(remark, Screen())]
            report.user_properties.append((_REMARK, lines))
        if record.outcome is CheckOutcome.FAILED or (
            record.outcome is CheckOutcome.ERROR and report.passed
        ):
            with_outcome(report, "failed", Words(record))
        if output := printed(runs):
            report.sections.append(("your program printed", plain(output, lines=True)))

    def pytest_report_collectionfinish(self) -> list[str]:
        """Name the files that hide a module of the standard library."""
        folders = sorted({check.file.parent for check in self.checks.values()})
        return [line for folder in folders for line in shadowing(folder)]

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        """Say how many points there are so far, in one line."""
        scores: dict[str, list[float]] = {}
        advice: list[str] = []
        for reports in terminalreporter.stats.values():
            for report in reports:
                found = dict(getattr(report, "user_properties", ()))
                if _PROPERTY in found:
                    scores[report.nodeid] = found[_PROPERTY]
                if _REMARK in found:
                    advice += found[_REMARK]
        for line in advice:
            terminalreporter.write_line(line)
        for note in self.notes:
            terminalreporter.write_line(plain(note))
        if scores:
            score = sum(pair[0] for pair in scores.values())
            most = sum(pair[1] for pair in scores.values())
            more = "The hidden tests look at more."
            line = f"Lockstep: {of_points(score, most)} of this self-check. {more}"
            terminalreporter.write_line(line, bold=True)


def shadowing(folder: Path) -> list[str]:
    """Say which files of a folder have the name of a module of the library."""
    names = [
        entry
        for entry in sorted(folder.glob("*"))
        if entry.stem in sys.stdlib_module_names
        and (entry.suffix == ".py" or (entry / "__init__.py").is_file())
    ]
    return [
        f"`{plain(entry.name)}` has the name of a module of Python's own library; that "
        f"one is used here. Give yours another name, such as `my_{plain(entry.name)}`."
        for entry in names
    ]
