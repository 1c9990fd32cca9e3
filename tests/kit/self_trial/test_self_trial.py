"""The self-trial: a Python that the kit does not know costs nobody a point."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.proof import judge, known, waiting
from autograder.proof.ends import Closure
from autograder.self_trial import UnknownPythonError, cache, require_known_python
from autograder.self_trial import trial_plays as self_trial

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "reference" / "01_threads" / "threads.py"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nobody has passed before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "lockstep"


def never(_observer: str, **_more: object) -> Iterator[str]:
    """Stand in for a trial that must not be made."""
    raise AssertionError("the trial was made")


def strange(_observer: str, **_more: object) -> Iterator[str]:
    """Stand in for a trial on a Python of tomorrow."""
    yield "threads run backwards"


@pytest.mark.parametrize("observer", ["proc", "portable"])
def test_this_python_is_known(observer: str) -> None:
    """Everything the trial looks at is as it must be, on each Python of the tests."""
    assert list(self_trial.differences(observer)) == []


def test_a_helper_that_is_not_recognised_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As when the command line of the fork server changed."""
    is_helper = known.is_helper
    for module in list(sys.modules.values()):
        if getattr(module, "is_helper", None) is is_helper:
            monkeypatch.setattr(module, "is_helper", lambda _pid: False)
    found = list(self_trial.differences("proc", ["forkserver"]))
    assert "processes of the library under forkserver count as left behind" in found


def test_a_deadlock_that_is_not_proved_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Under every start method."""
    monkeypatch.setattr(judge, "unseen_event", lambda *_: (Closure.EXTERNAL, "unknown"))
    found = list(self_trial.differences("proc"))
    for method in ("fork", "spawn", "forkserver"):
        assert any(
            f"a deadlock under {method} is not proved" in fault for fault in found
        )


def test_a_line_that_is_not_stopped_at_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As for a function on one line, when such lines lost their event."""
    text = self_trial._SUBJECT.read_text("utf-8")
    other = tmp_path / "subject.py"
    other.write_text(text.replace("target=one_line", "target=lambda tasks: tasks[0]()"))
    monkeypatch.setattr(self_trial, "_SUBJECT", other)
    found = list(self_trial.differences("proc", []))
    assert found == ["a function on one line is not stopped (returned)"]


def test_who_has_passed_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """With the same kit and the same observer."""
    monkeypatch.setattr(self_trial, "differences", lambda *_, **_more: iter(()))
    require_known_python("proc")
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(self_trial, "differences", never)
    require_known_python("proc")
    with pytest.raises(AssertionError, match="the trial was made"):
        require_known_python("portable")


def test_another_interpreter_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new release in the same place is another one."""
    cache.note("proc")
    assert cache.before("proc")
    monkeypatch.setattr(sys, "version", "3.99.0 (of tomorrow)")
    assert not cache.before("proc")


def test_a_failure_is_never_kept(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """The next grading tries again, for it may have been the machine."""
    monkeypatch.setattr(self_trial, "differences", strange)
    with pytest.raises(UnknownPythonError, match="threads run backwards"):
        require_known_python("proc")
    assert not folder.exists()


def test_a_cache_that_cannot_be_written_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The trial is made each time then."""
    (tmp_path / "cache").write_text("a file")
    monkeypatch.setattr(self_trial, "differences", lambda *_, **_more: iter(()))
    require_known_python("proc")
    assert not cache.before("proc")


def test_grade_says_which_python_and_writes_no_verdict(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2, the version, and no report."""
    monkeypatch.setattr(self_trial, "differences", strange)
    report = tmp_path / "report.json"
    assert main(["grade", str(REFERENCE), "--report", str(report)]) == 2
    shown = capsys.readouterr()
    assert platform.python_version() in shown.err
    assert "threads run backwards" in shown.err
    assert shown.out == ""
    assert not report.exists()


def test_the_self_check_at_home_says_the_same(tmp_path: Path) -> None:
    """Exit status 2, and no check is run."""
    for name in ("test_threads.py", "scenarios.py", "threads.py"):
        text = (ROOT / "assignments" / "01_threads" / name).read_text("utf-8")
        (tmp_path / name).write_text(text)
    (tmp_path / "conftest.py").write_text(
        "from autograder.self_trial import trial_plays as trial\n"
        "trial.differences = lambda *_, **_more: iter(['threads run backwards'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2
    assert "threads run backwards" in done.stdout
    assert "passed" not in done.stdout
    assert "failed" not in done.stdout


def test_semaphores_of_spawn_are_the_trees_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python whose semaphores lie elsewhere proves no deadlock there; it is named."""
    monkeypatch.setattr(waiting, "can_be_opened", lambda *_: True)
    found = list(self_trial.differences("proc", ["spawn"]))
    assert any("a deadlock under spawn is not proved" in fault for fault in found)
