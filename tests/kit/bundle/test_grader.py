"""Who grades on a platform, and what others could open meanwhile."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.bundle.charge import Charge
from autograder.bundle.grader import Grader, graders

APART = Grader(options=("--require-tier=U",))
# What stands in for `lockstep grade`: it says how it was started, and ends.
STANDS_IN = """
import os, sys, pathlib
pathlib.Path({log!r}).open("a").write(f"{{sys.argv[-1]}} {{os.environ['TMPDIR']}}\\n")
sys.exit({status})
"""


def knows_tiers(patch: pytest.MonkeyPatch, *, known: bool) -> None:
    """Have `lockstep grade` know the option, or not."""

    def add_command(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]  # it has no public name
        grade = commands.add_parser("grade")
        grade.add_argument("submissions")
        if known:
            grade.add_argument("--require-tier", choices=("S", "U"))

    patch.setattr("autograder.batch.options.add_command", add_command)


def test_root_grades_where_a_hand_in_has_its_own_user(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And if that is refused, a number of nobody for both; a user that is not root."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    knows_tiers(monkeypatch, known=True)
    first, second = graders()
    assert first == APART
    assert second.number is not None
    assert second.number >= 20_000
    knows_tiers(monkeypatch, known=False)
    (only,) = graders()
    assert (only.number, only.options) == (second.number, ())
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert graders() == (Grader(),)


def test_a_play_of_another_user_finds_its_way(tmp_path: Path) -> None:
    """Through the folder of the work, not into the grader's own."""
    APART.make_room(tmp_path)
    assert APART.environment(tmp_path)["TMPDIR"] == str(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o711
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700
    assert APART.course(tmp_path / "course", tmp_path) == tmp_path / "course"
    assert APART.as_user() == {}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_number_of_nobody_has_a_copy_of_the_course(tmp_path: Path) -> None:
    """Root keeps the other one to itself."""
    kept = tmp_path / "course"
    kept.mkdir(mode=0o700)
    (kept / "test_hidden.py").write_text("secret")
    (kept / "test_hidden.py").chmod(0o600)
    work = tmp_path / "work"
    work.mkdir()
    together = Grader(number=23_456)
    together.make_room(work)
    copy = together.course(kept, work) / "test_hidden.py"
    assert (copy.stat().st_uid, stat.S_IMODE(copy.stat().st_mode)) == (23_456, 0o600)
    assert (kept / "test_hidden.py").stat().st_uid == 0


Started = Callable[[int], list[str]]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Started:
    """Return what grades with two graders, and returns how they were started."""

    def grade(status: int) -> list[str]:
        log = tmp_path / "log"
        both = (APART, Grader())
        text = STANDS_IN.format(log=str(log), status=status)
        monkeypatch.setattr("autograder.bundle.charge.graders", lambda: both)
        words = [sys.executable, "-I", "-c", text]
        monkeypatch.setattr(Charge, "_command", lambda _, who: [*words, *who.options])
        (tmp_path / "work").mkdir()
        charge = Charge(
            kit=tmp_path,
            course=tmp_path / "course",
            slug="01_small",
            hand_in=tmp_path,
            work=tmp_path / "work",
            seconds=60,
            log=sys.stderr,
        )
        report, failed = charge.graded(lambda _: None)
        assert report is None
        assert failed == f"there is no report; the grader ended with status {status}"
        return log.read_text().splitlines()

    return grade


def test_a_refusal_is_told_and_the_other_one_grades(
    started: Started, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2 without a report: no program of a student was run."""
    work = tmp_path / "work"
    assert started(2) == [f"--require-tier=U {work}", f"-c {work / 'own'}"]
    assert "which could read the hidden tests" in capsys.readouterr().err


def test_a_grader_that_died_is_no_refusal(started: Started, tmp_path: Path) -> None:
    """Something may have run: nobody tries again with fewer walls."""
    assert started(1) == [f"--require-tier=U {tmp_path / 'work'}"]
