"""A small course, a folder as a platform has one, and a Python without the kit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

NOBODY = 12_345  # an ordinary user, no matter who runs the tests
STUB = '''
def double(task):
    """Call the task, and return its value twice."""
    raise NotImplementedError("TODO 1")


def half(task):
    """Call the task."""
    raise NotImplementedError("TODO 2")
'''
RIGHT = """
def double(task):
    value = task()
    return [value, value]


def half(task):
    return task()
"""
SCENARIOS = """
def doubled(student, stage):
    return student.double(stage.task("task"))


def halved(student, stage):
    return student.half(stage.task("task"))
"""
TESTS = '''
import pytest

from autograder.claims import value_is


@pytest.mark.exercise("double", points=3)
def test_gives_the_value_twice(play):
    """returns the value of the task twice"""
    run = play("doubled")
    value_is(run, [run.tokens["task"]] * 2)


@pytest.mark.exercise("half", points=2)
def test_gives_the_value(play):
    """returns the value of the task"""
    run = play("halved")
    value_is(run, run.tokens["task"])
'''
HIDDEN = '''

@pytest.mark.exercise("half", points=1)
def test_gives_the_value_again(play):
    """returns the value of the task whenever it is called"""
    assert play("halved").scenario == "halved", "a line of a hidden test, number 4711"
'''


def put(file: Path, text: str) -> None:
    """Write a file, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the course: the solution is in the reference alone."""
    root = tmp_path_factory.mktemp("course")
    handout, hidden = root / "assignments/01_small", root / "tests/hidden/01_small"
    put(handout / "small.py", STUB)
    put(handout / "README.md", "# Small\n")
    put(handout / "test_small.py", TESTS)
    put(handout / "scenarios.py", SCENARIOS)
    put(root / "reference/01_small/small.py", RIGHT)
    put(hidden / "test_hidden_small.py", TESTS + HIDDEN)
    put(hidden / "scenarios.py", SCENARIOS)
    return root


@pytest.fixture
def scratch() -> Iterator[Path]:
    """Yield a folder that every user can reach, as on a platform."""
    folder = Path(tempfile.mkdtemp(prefix="platform-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def _usable(python: Path) -> bool:
    """Tell whether an ordinary user can start it."""
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    try:
        command = [
            python,
            "-I",
            "-c",
            "import sys; sys.exit(sys.version_info < (3, 11))",
        ]
        options = who if os.geteuid() == 0 else {}
        done = subprocess.run(command, cwd="/", timeout=60, check=False, **options)  # type: ignore[call-overload]  # the same for any options
    except OSError:
        return False
    return bool(done.returncode == 0)


def find_python() -> Path:
    """Find a Python that ordinary users can start, in which nothing is installed."""
    names = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")
    found = [Path("/usr/bin") / name for name in names]
    for candidate in (Path(sys.executable).resolve(), *found):
        if _usable(candidate):
            return candidate
    raise FileNotFoundError("no Python from 3.11 on for an ordinary user")


@pytest.fixture(scope="session")
def python() -> Path:
    """Return such a Python."""
    try:
        return find_python()
    except FileNotFoundError as error:
        pytest.skip(str(error))


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(scratch: Path, python: Path) -> Run:
    """Return what runs a command as a platform does: that Python first on the path."""
    tools = scratch / "tools"
    tools.mkdir()
    (tools / "python3").symlink_to(python)

    def command(
        *words: str | Path, cwd: Path, user: int | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        who = {} if user is None else {"user": user, "group": user, "extra_groups": []}
        return subprocess.run(  # type: ignore[call-overload,no-any-return]  # as above
            words,
            cwd=cwd,
            env={"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(cwd), **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
            **who,
        )

    return command
