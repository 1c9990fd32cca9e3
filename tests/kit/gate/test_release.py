"""The release, as a student meets it: a copied folder, a fresh environment, pytest."""

from __future__ import annotations

import os
import shutil
import subprocess
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.gatekeeper.publishing.release import release

ROOT = Path(__file__).parents[3]
SLUG = "01_threads"
PLAIN = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": "", "COLUMNS": "100"}

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the released folder, far from the course."""
    folder = tmp_path_factory.mktemp("student") / "threads"
    assert release(ROOT, SLUG, folder) == 0
    return folder


@pytest.fixture(scope="module")
def run(exported: Path) -> Run:
    """Return what runs a command of a fresh environment, made as the handout says."""
    home = exported.parent / "venv"
    venv.create(home, with_pip=True)

    def command(
        name: str, *arguments: str, cwd: Path = exported
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [home / "bin" / name, *arguments],
            cwd=cwd,
            env={**os.environ, **PLAIN},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    # from the folder above, and from the folder itself it is the same
    file = f"{exported.name}/requirements.txt"
    install = ("python", "-m", "pip", "install", "-qr", file)
    installed = command(*install, cwd=exported.parent)
    assert installed.returncode == 0, installed.stderr
    return command


@pytest.fixture
def folder(exported: Path, tmp_path: Path) -> Path:
    """Return a student's own copy of the released folder."""
    return Path(shutil.copytree(exported, tmp_path / "my threads"))


def test_the_folder_is_whole_and_holds_nothing_else(exported: Path) -> None:
    """What students get is listed here; nobody else's file is in it."""
    names = {file.name for file in exported.iterdir() if file.suffix != ".whl"}
    assert names == {
        "README.md",
        "hints.md",
        "pytest.ini",
        "requirements.txt",
        "scenarios.py",
        "test_threads.py",
        "threads.py",
    }
    assert [file.name for file in exported.glob("*.whl")] == [
        "lockstep_exercises-0.1.0+handout-py3-none-any.whl"
    ]
    asked = (exported / "requirements.txt").read_text()
    assert asked == "--find-links .\nlockstep-exercises==0.1.0+handout\n"


def test_the_stub_fails_with_verdicts(run: Run, folder: Path) -> None:
    """Nothing has been begun: it says so, and shows no traceback of ours."""
    done = run("pytest", cwd=folder)
    assert done.returncode == 1, done.stdout
    assert "TODO 1" in done.stdout
    assert "Lockstep: 0 of" in done.stdout
    for ours in ("Traceback", "autograder/", "site-packages", "CheckFailed"):
        assert ours not in done.stdout + done.stderr


def test_the_file_says_what_to_do_when_it_is_run(run: Run, folder: Path) -> None:
    """Nothing in it is called by itself, and a beginner is not left with silence."""
    done = run("python", "threads.py", cwd=folder)
    assert "To check your work, type: pytest" in done.stdout


def test_the_reference_passes(run: Run, folder: Path) -> None:
    """A right solution passes, whatever the student has put beside it."""
    shutil.copyfile(ROOT / "reference" / SLUG / "threads.py", folder / "threads.py")
    for name in ("queue.py", "random.py"):
        (folder / name).write_text("raise SystemExit('imported by mistake')\n")
    (folder / "notes").mkdir()
    done = run("pytest", cwd=folder)
    assert done.returncode == 0, done.stdout
    assert "`queue.py` has the name of a module of Python's own library" in done.stdout


def test_an_installed_kit_can_release_too(run: Run, exported: Path) -> None:
    """Without the source tree the wheel is put together again, file by file."""
    again = exported.parent / "again"
    course = ("--course", str(ROOT))
    done = run(
        "lockstep", "release", SLUG, *course, "--out", str(again), cwd=again.parent
    )
    assert done.returncode == 0, done.stderr
    first, second = (next(f.glob("*.whl")) for f in (exported, again))
    with zipfile.ZipFile(first) as one, zipfile.ZipFile(second) as other:
        assert set(one.namelist()) == set(other.namelist())
    done = run(
        "python", "-m", "pip", "install", "--force-reinstall", "--no-deps", str(second)
    )
    assert done.returncode == 0, done.stderr
    assert run("lockstep", "explain").returncode == 0


def test_a_folder_that_holds_something_is_refused(course: Path, tmp_path: Path) -> None:
    """Nothing is overwritten."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(LockstepError, match="is not empty"):
        release(course, "01_pair", out)
    assert [file.name for file in out.iterdir()] == ["mine.txt"]


def test_a_secret_is_not_released(course: Path, tmp_path: Path) -> None:
    """When a line of the solution is in the handout, nothing is written at all."""
    handout = course / "assignments/01_pair/README.md"
    line = (
        "one, other = threading.Thread(target=first), threading.Thread(target=second)"
    )
    handout.write_text(f"{handout.read_text()}\n    {line}\n")
    with pytest.raises(LockstepError, match="gives away a line"):
        release(course, "01_pair", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_unknown_slug_is_refused(course: Path, tmp_path: Path) -> None:
    """There must be such an assignment."""
    with pytest.raises(LockstepError, match="01_pair"):
        release(course, "02_none", tmp_path / "out")


def test_says_what_to_install_when_the_backend_is_missing(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The build backend is not a part of an ordinary installation."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)  # noqa: ARG005
    with pytest.raises(LockstepError, match="pip install hatchling"):
        release(course, "01_pair", tmp_path / "out")
