"""The pytest plugin of a student at home: plain `pytest` in the assignment's folder.

It is found through the entry point ``pytest11``.  The submission of `test_threads.py`
is `threads.py` beside it, and the scenarios are in `scenarios.py` beside it.
"""

from __future__ import annotations

import contextlib
import secrets
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.evidence import Run
from autograder.grading.bench import Bench, Play
from autograder.grading.check_session import Checks, Deaf
from autograder.grading.chosen_tasks import exercise_of, narrow, outline_of
from autograder.grading.hints import HintsError, note_next
from autograder.grading.judgement import with_outcome
from autograder.grading.printed import printed
from autograder.grading.standing import (
    Ended,
    Outline,
    advice,
    attach,
    attached,
    standings,
    summary,
)
from autograder.grading.verdict_words import Words, screen_of
from autograder.play import Means, Submission
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.text import plain
from autograder.self_trial import UnknownPythonError, require_known_python

__all__ = ["Play", "pytest_addoption", "pytest_configure", "shadowing"]

_NAME = "lockstep-checks"


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


class HomeChecks(Checks):
    """Runs the checks of a student's own folder."""

    def __init__(self, config: pytest.Config) -> None:
        super().__init__(Deaf())
        self._config = config
        self._benches: dict[Path, Bench] = {}
        observer = config.getoption("--observer")
        self._means = Means(observer=observer) if observer else Means()
        self._seed = secrets.token_hex(16)
        self._outlines: dict[str, tuple[str, Outline]] = {}  # by the id of the item

    def bench_for(self, test_file: Path) -> Bench:
        """Take the file beside the tests: `threads.py` for `test_threads.py`."""
        if test_file not in self._benches:
            file = test_file.with_name(test_file.name.removeprefix("test_"))
            found = file.is_file() and file != test_file
            self._benches[test_file] = Bench(
                submission=Submission(file) if found else None,
                scenarios=test_file.with_name("scenarios.py"),
                means=self._means,
                seed=self._seed,
                refusal=f"There is no `{file.name}` beside `{test_file.name}`.",
            )
        return self._benches[test_file]

    def pytest_pycollect_makemodule(self, module_path: Path) -> None:
        """Let a student's own tests beside a self-check import the student's file.

        The folder comes last on the path: a student's `queue.py` hides nothing there.
        """
        folder = module_path.parent
        if is_self_check_of(folder) and str(folder) not in sys.path:
            sys.path.append(str(folder))

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Take down the tasks, and take `-k` by the names of tasks."""
        for item in items:
            if isinstance(item, pytest.Function) and exercise_of(item):
                self._outlines[item.nodeid] = exercise_of(item), outline_of(item)
        narrow(config, items)

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
        """Show the verdict and what the program printed; note how the check ended."""
        exercise, outline = self._outlines[report.nodeid]
        attach(report, Ended(record=record, exercise=exercise, outline=outline))
        _put_words(report, record)
        if output := printed(runs):
            report.sections.append(("your program printed", plain(output, lines=True)))

    @pytest.hookimpl(wrapper=True)
    def pytest_report_from_serializable(self) -> Generator[None, Any, Any]:
        """Put the verdict back into a report that comes from another process."""
        report = yield
        ended = attached(report)
        if ended is not None:
            _put_words(report, ended.record)
        return report

    def pytest_report_collectionfinish(self) -> list[str]:
        """Name the files that hide a module of the standard library."""
        folders = sorted({check.file.parent for check in self.checks.values()})
        return [line for folder in folders for line in shadowing(folder)]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> Generator[None]:
        """Say last where one stands: advice, points, tasks, and which one is next."""
        yield
        reports = [r for rs in terminalreporter.stats.values() for r in rs]
        ended = [one for one in map(attached, reports) if one is not None]
        screen = screen_of(self._config.get_terminal_writer())
        for line in advice(ended, screen):
            terminalreporter.write_line(screen.letters(line))
        here = self._config.invocation_params.dir
        for line in summary(ended, screen, here):
            terminalreporter.write_line(screen.letters(line), bold=True)
        for standing in standings(ended):
            with contextlib.suppress(HintsError):  # it is a convenience
                note_next(Path(standing.outline.folder), standing.next)


def _put_words(report: pytest.TestReport, record: CheckRecord) -> None:
    if record.outcome is CheckOutcome.FAILED or (
        record.outcome is CheckOutcome.ERROR and report.passed
    ):
        with_outcome(report, "failed", Words(record))


def is_self_check_of(folder: Path) -> bool:
    """Tell whether a folder holds a student's file with its self-check."""
    return (folder / "scenarios.py").is_file() and any(
        file.with_name(file.name.removeprefix("test_")).is_file()
        for file in folder.glob("test_*.py")
    )


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
