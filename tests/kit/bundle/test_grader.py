"""Who grades on a platform, and what others could open meanwhile."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from autograder.bundle.charge import Charge
from autograder.bundle.grader import Grader, choose_grader

APART = Grader(options=("--require-tier=U",))
# What stands in for `lockstep grade`: it says how it was started, and ends.
STANDS_IN = """
import os, sys, pathlib
pathlib.Path({log!r}).open("a").write(f"{{sys.argv[-1]}} {{os.environ['TMPDIR']}}\\n")
sys.exit({status})
"""


def test_root_grades_where_a_hand_in_has_its_own_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And if that cannot be, a number of nobody for both; a user that is not root."""
    asked: list[tuple[str, str, Sequence[Path]]] = []
    reasons = iter(["", "no way in"])

    def why_not(tier: str, observer: str, hidden: Sequence[Path]) -> str:
        asked.append((tier, observer, hidden))
        return next(reasons)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr("autograder.bundle.grader.why_not", why_not)
    assert choose_grader(tmp_path) == (APART, "")
    second, reason = choose_grader(tmp_path)
    assert (second.options, reason) == ((), "no way in")
    assert second.number is not None
    assert second.number >= 20_000
    assert asked == [("U", "proc", [tmp_path])] * 2
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert choose_grader(tmp_path) == (Grader(), "")


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


Started = Callable[[str], list[str]]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Started:
    """Return what grades, where a tier U is missing for a reason or there: its log."""

    def grade(reason: str) -> list[str]:
        log = tmp_path / "log"
        chosen = (Grader() if reason else APART, reason)
        text = STANDS_IN.format(log=str(log), status=2)
        monkeypatch.setattr("autograder.bundle.charge.choose_grader", lambda _: chosen)
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
        assert failed == "there is no report; the grader ended with status 2"
        return log.read_text().splitlines()

    return grade


def test_who_grades_without_a_wall_is_told_so(
    started: Started, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is chosen before anything was run, and grades alone."""
    assert started("no way in") == [f"-c {tmp_path / 'work' / 'own'}"]
    said = capsys.readouterr().err
    assert "tier U cannot be had here: no way in" in said
    assert "which could read the hidden tests" in said


def test_nobody_tries_again_with_fewer_walls(started: Started, tmp_path: Path) -> None:
    """Also where the grader refuses."""
    assert started("") == [f"--require-tier=U {tmp_path / 'work'}"]
