"""The doctor: says what is there, and lets only plays decide whether grading works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from autograder.doctor import examination, resources, walls
from autograder.doctor.machine_finding import MachineFinding, size
from autograder.self_trial import cache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nobody has passed before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "lockstep"


def doctor(before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, after some statements."""
    program = f"{before}\nfrom autograder.cli import main\nraise SystemExit(main())"
    command = [sys.executable, "-c", program, "doctor"]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=240, check=False
    )


def test_grading_works_here_and_is_not_tried_again(folder: Path) -> None:
    """Every line has what was found, and below it what that means."""
    done = doctor()
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert lines[-1] == "Grading works here."
    named = [line.split(":")[0].split()[-1] for line in lines[:-2:2]]
    assert {"CPUs", "memory", "processes", "observer", "Python"} <= set(named)
    assert all(line.startswith("    ") for line in lines[1:-2:2])
    assert cache.before("proc") == any(folder.iterdir())


def test_where_no_process_can_start_grading_does_not_work() -> None:
    """The limit itself judges nothing: the plays that it stops do."""
    done = doctor("import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (9, 9))")
    assert done.returncode == 2
    assert "open files: 9" in done.stdout
    assert "✗ Python" in done.stdout or "x Python" in done.stdout
    assert done.stdout.endswith("Grading does not work here.\n")


def test_a_trial_that_shows_something_else_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And is not kept: the next grading tries for itself."""
    wrong = ["threads run backwards"]
    monkeypatch.setattr(examination, "differences", lambda _observer: iter(wrong))
    assert examination.doctor() == 2
    assert "threads run backwards" in capsys.readouterr().out
    assert not cache.before("proc")


def test_a_passed_trial_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor is asked about today, not about the day of the cache."""
    cache.note("proc")

    def broken(_observer: str) -> list[str]:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(examination, "differences", broken)
    finding = examination.python("proc")
    assert finding.works is False
    assert "no more processes" in finding.means


def found(findings: list[MachineFinding], what: str) -> MachineFinding:
    """Return the finding about that."""
    return next(finding for finding in findings if finding.what == what)


def test_low_limits_are_told_and_judge_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each says what to raise it to."""
    low = {
        "RLIMIT_NPROC": 5,
        "RLIMIT_NOFILE": 20,
        "RLIMIT_AS": 2**29,
        "RLIMIT_DATA": -1,
    }
    resource = SimpleNamespace(
        **{name: name for name in low},
        RLIM_INFINITY=-1,
        getrlimit=lambda name: (low[name], -1),
    )
    monkeypatch.setitem(sys.modules, "resource", resource)
    seen = list(resources.limits())
    assert not any(finding.works is False for finding in seen)
    assert found(seen, "processes").means.endswith("allow 64")
    assert found(seen, "open files").found == "20"
    assert found(seen, "address space").found == "512 MB"
    assert "4.0 GB" in found(seen, "address space").means


def test_without_a_place_for_plays_grading_does_not_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says which variable names another place."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    finding = found(list(resources.limits()), "scratch folder")
    assert finding.works is False
    assert "TMPDIR" in finding.means


def test_what_is_missing_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """No wall is claimed where none can be."""
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr("sys.platform", "darwin")
    seen = list(walls.walls())
    for what in ("bubblewrap", "namespaces", "Landlock"):
        assert found(seen, what).means == "not offered"
    for tier in ("tier L", "tier U", "tier N"):
        assert found(seen, tier).found.startswith("not here")
    assert "no wall" in found(seen, "tier S").means
    assert {finding.works for finding in seen} == {None}


@pytest.mark.parametrize(
    ("count", "text"), [(3, "3.0 B"), (2048, "2.0 KB"), (3 * 2**40, "3072 GB")]
)
def test_sizes_are_written_for_people(count: int, text: str) -> None:
    """In the largest unit that fits."""
    assert size(count) == text
