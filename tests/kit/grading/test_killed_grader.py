"""A grader killed at any moment: nobody survives it, and its report is whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.grading.recorder import NOT_RUN
from autograder.report import store
from autograder.report.record import CheckOutcome, CheckRecord, Report
from tests.kit.until import until

COURSE = Path(__file__).parents[3]
REFERENCE = COURSE / "reference" / "01_threads" / "threads.py"
# Each exercise leaves a process that is deaf to all, in a session of its own.
DAEMONS = """
import os, signal, threading

def daemon():
    if os.fork() == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
        for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_IGN)
        while True:
            pass
    os.wait()

def run_all(tasks):
    daemon()
    threading.Event().wait()

run_in_background = meanwhile = gather = NamedTask = lambda *_: run_all(())
"""
_LONG = 60.0  # seconds: for what takes one or two, on however loaded a machine


def living(folder: Path) -> dict[int, bytes]:
    """The processes whose environment or arguments name ``folder``."""
    mark = os.fsencode(folder)
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes()
            if mark in arguments + (process / "environ").read_bytes():
                found[int(process.name)] = arguments
        except OSError:
            continue
    return found


def finished(report: Path) -> list[CheckRecord]:
    """The checks that have been run, as the report tells them."""
    return [check for check in checks_of(store.read(report)) if was_run(check)]


def checks_of(report: Report) -> Iterator[CheckRecord]:
    """All checks of a report."""
    for exercise in report.exercises:
        yield from exercise.checks


def was_run(check: CheckRecord) -> bool:
    """Whether the check was run instead of merely planned."""
    return check.verdict is None or check.verdict.happened != NOT_RUN


@contextmanager
def grading(submission: Path, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Grade in a process of its own, whose plays are all below ``folder``."""
    arguments = ["grade", submission, "--report", folder / "report.json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "autograder", *map(str, arguments)],
        cwd=COURSE,
        env={**os.environ, "TMPDIR": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        # as at a terminal; a shell starts what runs in the background deaf to Ctrl-C
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def end_at_some_moment(
    submission: Path, folder: Path, number: signal.Signals, chance: random.Random
) -> tuple[int, list[CheckRecord]]:
    """End the grader by a signal; return its exit code and what it had reported."""
    report = folder / "report.json"
    with grading(submission, folder) as process:
        until(report.exists, "no report was begun")
        some = chance.randrange(8)
        until(lambda: len(finished(report)) >= some, f"not even {some} checks ended")
        time.sleep(chance.uniform(0, 0.4))  # anywhere in a play, or between two
        assert process.poll() is None, "it was over too soon to be killed"
        checks = finished(report)
        process.send_signal(number)
        code = process.wait(_LONG)
    until(lambda: not living(folder), f"alive: {living(folder)}")
    return code, checks


@pytest.mark.parametrize("seed", range(15))
def test_killed_grader_leaves_a_report_and_nobody(tmp_path: Path, seed: int) -> None:
    """Whatever it was doing, the checks that it had finished are all there."""
    code, checks = end_at_some_moment(
        REFERENCE, tmp_path, signal.SIGKILL, random.Random(seed)
    )
    assert code == -signal.SIGKILL
    after = finished(tmp_path / "report.json")
    assert after[: len(checks)] == checks
    assert {check.outcome for check in after} <= {CheckOutcome.PASSED}
    assert not store.read(tmp_path / "report.json").gradable


@pytest.mark.parametrize("seed", range(3))
def test_killed_grader_leaves_no_daemon(tmp_path: Path, seed: int) -> None:
    """Deaf daemons end with the grader, and with the plays before."""
    submission = tmp_path / "threads.py"
    submission.write_text(DAEMONS, "utf-8")
    chance = random.Random(seed)
    code, checks = end_at_some_moment(submission, tmp_path, signal.SIGKILL, chance)
    assert code == -signal.SIGKILL
    assert finished(tmp_path / "report.json")[: len(checks)] == checks
    assert CheckOutcome.PASSED not in {check.outcome for check in checks}


@pytest.mark.parametrize(
    ("number", "codes"),
    [(signal.SIGTERM, {-signal.SIGTERM, 2}), (signal.SIGINT, {2})],
)
def test_ended_grader_leaves_a_report_and_nobody(
    tmp_path: Path, number: signal.Signals, codes: set[int]
) -> None:
    """A polite end, or Ctrl-C, leaves no less than a kill."""
    code, checks = end_at_some_moment(
        REFERENCE, tmp_path, number, random.Random(number)
    )
    assert code in codes
    assert finished(tmp_path / "report.json")[: len(checks)] == checks
    report = store.read(tmp_path / "report.json")
    assert not report.gradable
    if number == signal.SIGINT:
        assert report.failed == "it was interrupted"
