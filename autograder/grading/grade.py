"""Grading one submission: intake, the hidden tests under pytest, the report.

pytest runs in this process, and sees neither the submission's folder nor the
configuration, plugins and environment of the caller (ISOLATION: a `conftest.py`
or a `pytest.ini` that is handed in must have no effect).
"""

from __future__ import annotations

import contextlib
import io
import os
import platform
import secrets
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from autograder.enclosure import Tier
from autograder.grading.bench import (
    Bench,
    derived,
)
from autograder.grading.check_session import Checks, Listener
from autograder.grading.course import Assignment
from autograder.grading.described import Check
from autograder.grading.in_cells import in_cells
from autograder.grading.recorder import Recorder
from autograder.grading.seal import Seal, SealedCourse
from autograder.grading.withheld import Hidden
from autograder.intake import Taken, take_in, workspace
from autograder.play import Means, Submission
from autograder.play.closed import closed_place
from autograder.policy.apply import lateness
from autograder.policy.rules import AssignmentRules
from autograder.report.progress import Progress
from autograder.report.record import (
    AsWritten,
    CheckRecord,
    Environment,
    Handed,
    Report,
    SubmissionRecord,
)

# Seconds for one check, the net around the grader itself.  It never judges a student:
# plays have a budget of their own, far below.
_TIMEOUT = 300
_MOST_OUTPUT = 4_000  # letters of what pytest said, when it failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be graded, and how: what a caller may choose.

    ``also`` are further paths of the same hand-in; ``layout`` says how it was found.
    ``measures`` lets a stopwatch run beside the proofs that ask for one, which tells
    something only where no other submission is graded at the same time.
    """

    path: Path
    assignment: Assignment
    also: tuple[Path, ...] = ()
    student: str = ""
    student_id: str = ""
    student_name: str = ""
    layout: str = ""
    attempt: int = 1
    report: Path | None = None
    seed: str = ""  # as in an earlier report; else derived from a secret
    secret: str = ""  # of the class; else that of the environment, or a random one
    means: Means = field(default_factory=Means)
    tier: Tier = Tier.S  # the walls round what is graded
    measures: bool = True
    rules: AssignmentRules = field(default_factory=AssignmentRules)
    handed_in: datetime | None = None  # with its offset; None: nobody knows
    only: str = ""  # the id of a check: no other is run
    schedules: Sequence[Sequence[str]] = ()  # to be followed again, with ``only``


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A report; ``runs`` has the plays of each check, ``said`` what pytest wrote.

    ``notes`` tell of faults of the kit's own: for the staff, and in no report.
    """

    report: Report
    recorder: Recorder
    said: str = ""
    notes: tuple[str, ...] = ()


class GradeChecks(Checks):
    """The pytest plugin for hidden tests: one bench, and the faults of collection.

    ``only`` is the id of the one check to be run; ``schedules`` are followed in it.
    ``doubts`` say what has changed that must stay as it is; nothing if nothing has.
    """

    def __init__(
        self,
        listener: Listener,
        bench: Bench,
        only: str = "",
        schedules: Sequence[Sequence[str]] = (),
        doubts: Sequence[Callable[[], str]] = (),
        rules: AssignmentRules | None = None,
    ) -> None:
        super().__init__(listener)
        self._rules = rules or AssignmentRules()
        self.faults: list[str] = []
        self.interrupted = False
        self._bench = bench
        self._only = only
        self._schedules = schedules
        self._doubts = doubts

    def doubt(self) -> str:
        """Say what has changed that judges, or that is judged."""
        return next(filter(None, (doubt() for doubt in self._doubts)), "")

    def bench_for(self, test_file: Path) -> Bench:  # noqa: ARG002 - one for all files
        """Return the bench of the submission."""
        return self._bench

    def as_ruled(self, check: Check) -> Check:
        """Return a check with the points and the visibility that the rules say."""
        points, when = self._rules.worth(check.id, check.points, check.visibility)
        if (points, when) == (check.points, check.visibility):
            return check
        written = AsWritten(max_score=check.points, visibility=check.visibility)
        return replace(check, points=points, visibility=when, written=written)

    def play_options(self) -> dict[str, Any]:
        """Follow the recorded schedules again, if there are any."""
        return {"schedules": self._schedules if self._only else ()}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the one check that was asked for."""
        if self._only:
            name = f"test_{self._only.rpartition('.')[2]}"
            items[:] = [item for item in items if item.name == name]

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note why a file of tests could not be read."""
        if report.failed:
            lines = str(report.longrepr).strip().splitlines()
            self.faults.append(f"{report.nodeid}: {lines[-1].strip() if lines else ''}")

    def pytest_internalerror(self, excrepr: Any) -> None:
        """Note that pytest itself has failed."""
        lines = str(excrepr).strip().splitlines()
        self.faults.append(f"pytest: {lines[-1].strip() if lines else ''}")

    def interrupt(self) -> None:
        """Note that somebody pressed Ctrl-C."""
        self.interrupted = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self) -> None:
        """End here if an interrupt was lost: Python drops one in a callback."""
        if self.interrupted:
            raise KeyboardInterrupt


def grade(
    order: Order, progress: Progress | None = None, sealed: SealedCourse | None = None
) -> Graded:
    """Grade one submission; writes the report from the first moment on.

    What was not handed in, or cannot be read by us, is written down as such, and no
    check is run.  ``sealed`` is the course as it was before the first of several.
    Raises ``IntakeError`` when there is no submission, ``KeyboardInterrupt`` after the
    report has been written.
    """
    sealed = sealed or SealedCourse.of([order.assignment])
    with workspace() as folder:
        assignment = order.assignment
        paths = (order.path, *order.also)
        taken = take_in(paths, assignment.file_name, folder, assignment.given_names)
        report = _blank(order, taken, order.seed or _seed(order, taken))
        reword = _reworded(taken, assignment)
        recorder = Recorder(report, progress=progress, reword=reword)
        if taken.file is None:
            recorder.write_to(order.report)
            return Graded(report=report, recorder=recorder)
        checks, said = _judge(order, sealed, taken.file, recorder)
    failed = "; ".join(checks.faults)
    if checks.interrupted:
        failed = "it was interrupted"
    elif not checks.checks and not failed:
        failed = f"there is no check in `{order.assignment.hidden}`"
    report = recorder.finish(failed, lateness(order.rules, order.handed_in))
    if checks.interrupted:
        raise KeyboardInterrupt
    notes = tuple(checks.notes)
    return Graded(report=report, recorder=recorder, said=said, notes=notes)


def _judge(
    order: Order, sealed: SealedCourse, file: Path, recorder: Recorder
) -> tuple[GradeChecks, str]:
    """Run the hidden tests as they were read; gives what pytest wrote, too."""
    taken = Seal(sorted(file.parent.rglob("*.py")), "the submission, as it was taken")
    with (
        sealed.laid_out(order.assignment) as (judging, scenarios),
        closed_place(order.tier, [file.parent, scenarios.parent]) as place,
    ):
        bench = Bench(
            submission=Submission(file),
            scenarios=scenarios,
            means=order.means,
            seed=recorder.report.seed,
            measures=order.measures,
            place=place,
        )
        checks = GradeChecks(
            recorder,
            bench,
            order.only,
            order.schedules,
            doubts=(sealed.broken, taken.broken),
            rules=order.rules,
        )
        said = _run(order, judging.hidden_tests, recorder, checks, bench)
        if doubt := checks.doubt():  # the reason of all that pytest has to say
            said = f"lockstep: {doubt}: nothing that follows is judged"
        return checks, said


def reworded(taken: Taken) -> Callable[[CheckRecord, str], CheckRecord] | None:
    """Return what rewords the records: those of a notebook name its cells."""
    module = taken.module
    if module is None:
        return None
    return lambda record, exercise: in_cells(record, exercise, module)


def _reworded(
    taken: Taken, assignment: Assignment
) -> Callable[[CheckRecord, str], CheckRecord]:
    """Return what rewords the records: no words of the hidden files are left."""
    reword, hidden = reworded(taken), Hidden(assignment, taken.file)

    def cleaned(record: CheckRecord, exercise: str) -> CheckRecord:
        found = hidden.withheld(record)
        return found if reword is None else reword(found, exercise)

    return cleaned


def _run(
    order: Order,
    tests: Sequence[Path],
    recorder: Recorder,
    checks: GradeChecks,
    bench: Bench,
) -> str:
    """Run the hidden tests, the report up to date; gives what pytest wrote."""
    with interrupts(checks.interrupt), contextlib.closing(bench):
        try:
            recorder.begin(order.report)
            return run_tests(tests, checks)
        except KeyboardInterrupt:  # before pytest listens for it, or after
            return ""


@contextlib.contextmanager
def interrupts(heard: Callable[[], None]) -> Iterator[None]:
    """Call ``heard`` at each Ctrl-C, before it is raised as ``KeyboardInterrupt``."""
    before = signal.getsignal(signal.SIGINT)

    def handle(*_: object) -> None:
        heard()
        raise KeyboardInterrupt

    ours = before is signal.default_int_handler and _in_main_thread()
    if ours:
        signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        if ours:
            signal.signal(signal.SIGINT, before)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def usual_secret() -> str:
    """Return the secret that the environment names; nothing if there is none."""
    return os.environ.get("LOCKSTEP_SECRET", "")


def _seed(order: Order, taken: Taken) -> str:
    """Derive a seed that nobody can guess, and that a second grading finds again."""
    secret = order.secret or usual_secret() or secrets.token_hex(16)
    names = (order.assignment.slug, order.student, str(order.attempt), taken.sha256)
    return derived(secret, *names)


def _blank(order: Order, taken: Taken, seed: str) -> Report:
    return Report(
        assignment=order.assignment.slug,
        course_version=order.assignment.version,
        submission=SubmissionRecord(
            student=order.student,
            attempt=order.attempt,
            path=str(order.path.absolute()),
            sha256=taken.sha256,
            files=taken.files,
            student_id=order.student_id,
            student_name=order.student_name,
            layout=order.layout,
            also=tuple(str(path.absolute()) for path in order.also),
            handed=taken.handed,
            why=taken.refusal,
        ),
        seed=seed,
        environment=environment(order),
        notes=taken.notes,
    )


def not_graded(order: Order, failed: str) -> Report:
    """Make the report of a hand-in whose grading did not begin; ``failed`` says why."""
    return replace(_blank(order, Taken(file=None), ""), failed=failed)


def environment(order: Order) -> Environment:
    """Describe the machine and the means of the grading."""
    affinity = getattr(os, "sched_getaffinity", None)
    cpus = len(affinity(0)) if affinity else os.cpu_count() or 1
    return Environment(
        python=platform.python_version(),
        platform=platform.platform(terse=True),
        start_method=order.means.start_method,
        usable_cpus=cpus,
        observer=order.means.observer,
        isolation=order.tier,
    )


def run_tests(files: Sequence[Path], checks: GradeChecks, *more: str) -> str:
    """Run files of one folder's tests; gives what pytest wrote, in case it failed.

    ``more`` are further options of pytest.
    """
    out = io.StringIO()
    folder = files[0].parent if files else Path()
    arguments = [*_arguments(folder), *more, *map(str, files)]
    with (
        _own_environment(),
        _own_modules(folder),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(out),
    ):
        status = pytest.main(arguments, plugins=[checks])
    fine = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    if status not in fine and not (checks.faults or checks.interrupted):
        if status == pytest.ExitCode.NO_TESTS_COLLECTED:
            return out.getvalue()
        lines = out.getvalue().strip().splitlines()
        last = f": {lines[-1].removeprefix('ERROR: ')}" if lines else ""
        checks.faults.append(f"pytest ended with status {int(status)}{last}")
    return out.getvalue()[-_MOST_OUTPUT:]


def load_pytest() -> None:
    """Have pytest import what it imports for any tests: a list of markers takes it."""
    with _own_environment(), contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*_arguments(Path()), "--markers"])


def _arguments(folder: Path) -> list[str]:
    # Two look for exceptions that nobody heard; one of them collects garbage five
    # times at the end, which takes longer than a play.
    without = (
        *("cacheprovider", "faulthandler", "threadexception", "unraisableexception"),
        *("doctest", "junitxml", "legacypath", "pastebin", "setuponly", "setupplan"),
        *("stepwise", "unittest"),
    )
    return [
        "-c",
        os.devnull,
        f"--rootdir={folder}",
        f"--confcutdir={folder}",  # else it lists each folder on the way from the root
        "--noconftest",
        "--import-mode=importlib",
        "--strict-markers",
        "--capture=sys",
        "--tb=native",
        "-p",
        "pytest_timeout",
        f"--timeout={_TIMEOUT}",
        "--timeout-method=signal" if hasattr(os, "fork") else "--timeout-method=thread",
        *(part for name in without for part in ("-p", f"no:{name}")),
    ]


@contextlib.contextmanager
def _own_environment() -> Iterator[None]:
    """Keep options and plugins that the environment names away from pytest."""
    before = dict(os.environ)
    for name in [name for name in before if name.startswith("PYTEST_")]:
        del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextlib.contextmanager
def _own_modules(folder: Path) -> Iterator[None]:
    """Forget the modules of a folder: another assignment may have some of that name."""
    try:
        yield
    finally:
        inside = f"{folder}{os.sep}"
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if file and file.startswith(inside):
                del sys.modules[name]


def status(report: Report) -> int:
    """Return the exit status: 0 full marks, 1 less than that, 2 for a person to see.

    What was not handed in is neither an error of ours nor full marks.
    """
    if report.submission.handed is Handed.NOT_HANDED_IN:
        return 1
    if not report.gradable:
        return 2
    return 0 if report.score == report.max_score else 1
