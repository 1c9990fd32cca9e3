"""A student's own folder: plain `pytest` gives verdicts, and none of our frames."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.course import Course

Home = Callable[..., "subprocess.CompletedProcess[str]"]

PRINTING = """\
def double(task):
    print("hello \\x1b[31m from double")
    value = task()
    return [value]

def half(task):
    raise ValueError("half a mistake")
"""


@pytest.fixture
def folder(course: Course, tmp_path: Path) -> Path:
    """Make the folder that a student works in."""
    home = tmp_path / "home"
    shutil.copytree(course.assignment("01_small").hidden, home)
    (home / "test_hidden_small.py").rename(home / "test_small.py")
    (home / "small.py").write_text(PRINTING)
    return home


@pytest.fixture
def home(folder: Path) -> Home:
    """Run pytest in that folder, as the student does."""

    def run(*options: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pytest", "-p", "autograder.grading.plugin"]
        environment = {k: v for k, v in os.environ.items() if "PYTEST" not in k}
        environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "90"}
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [*command, *options],
            cwd=folder,
            env=environment | {"PYTHONSAFEPATH": "1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **more,  # type: ignore[call-overload]
        )
        return done

    return run


def test_a_verdict_takes_the_place_of_the_traceback(home: Home) -> None:
    """The title, what happened and the student's line, and no frame of ours."""
    done = home()
    assert done.returncode == 1
    assert "gives the value of the task twice" in done.stdout
    assert "WRONG LENGTH" in done.stdout
    assert "small.py:7   raise ValueError" in done.stdout
    for ours in ("claims.py", "CheckFailed", "autograder/", "Traceback"):
        assert ours not in done.stdout
    assert "Lockstep: 2 of 4.5 points of this self-check." in done.stdout
    assert "- WRONG LENGTH" in done.stdout.split("short test summary info")[1]


def test_what_the_program_printed_is_shown(home: Home) -> None:
    """With its escape sequences spelt out."""
    done = home("-k", "twice")
    shown = done.stdout.split("your program printed")[1]
    assert "hello \\x1b[31m from double" in shown
    assert "\x1b" not in done.stdout


def test_tests_without_marks_are_left_alone(home: Home, folder: Path) -> None:
    """Other tests in the folder run as they always did."""
    (folder / "test_mine.py").write_text(
        "def test_fine(): pass\ndef test_not(): assert 1 == 2\n"
    )
    done = home("test_mine.py")
    assert "assert 1 == 2" in done.stdout
    assert "1 failed, 1 passed" in done.stdout
    assert "Lockstep" not in done.stdout


def test_a_students_own_test_imports_the_students_file(
    home: Home, folder: Path
) -> None:
    """Without a word about paths; a module of the library stays the library's."""
    (folder / "queue.py").write_text("raise SystemExit('the wrong one')\n")
    (folder / "test_mine.py").write_text(
        "import queue\nimport small\n\n"
        "def test_mine():\n    assert small.double(lambda: 1) == [1]\n"
    )
    done = home("test_mine.py", "--import-mode=importlib")
    assert "1 passed" in done.stdout, done.stdout


MORE_TESTS = """
@pytest.mark.exercise("double_all", points=1)
def test_double_all_doubles(play: Play) -> None:
    \"\"\"doubles all\"\"\"
    each_ran_once(play("doubled"), ["task"])
"""


@pytest.mark.parametrize(
    ("chosen", "tasks"),
    [
        ("double", "✗ double   · half   · double_all"),
        ("Double", "✗ double   · half   · double_all"),
        ("task1", "✗ double   · half   · double_all"),
        ("half or task1", "✗ double   ✗ half   · double_all"),
        ("double_all", "· double   · half   ✓ double_all"),
        ("task3", "· double   · half   ✓ double_all"),
        ("calls or doubles", "· double   · half   ✓ double_all"),
    ],
)
def test_k_takes_a_task_and_no_other(
    home: Home, folder: Path, chosen: str, tasks: str
) -> None:
    """By name or number; any other text is looked for as ever."""
    tests = folder / "test_small.py"
    more = MORE_TESTS.replace("\\", "")
    known = tests.read_text().replace(
        '"half": ', '"half": "half(task)", "double_all": "double_all(task)", "_": '
    )
    tests.write_text(known + more)
    small = folder / "small.py"
    small.write_text(small.read_text() + "\ndef double_all(task):\n    task()\n")
    done = home("-k", chosen)
    assert tasks in done.stdout, done.stdout


def test_where_one_stands_comes_last(home: Home) -> None:
    """Below pytest's own list of what has failed."""
    last = home().stdout.split("short test summary info")[1]
    assert "✗ double   ✗ half" in last
    assert "0 of 2 tasks done" in last
    assert "Next: task 1, double: pytest -k double" in last


def test_side_by_side_it_says_the_same(home: Home) -> None:
    """Under pytest-xdist the headlines, the verdicts and the summary stay."""
    done = home("-p", "xdist", "-n", "2")
    last = done.stdout.split("short test summary info")[1]
    assert "- WRONG LENGTH" in last
    assert "Lockstep: 2 of 4.5 points of this self-check." in last
    assert "small.py:7   raise ValueError" in done.stdout


def test_play_without_a_mark_is_explained(home: Home, folder: Path) -> None:
    """The author of a test reads what is missing."""
    (folder / "test_mine.py").write_text("def test_x(play): pass\n")
    assert "@pytest.mark.exercise" in home("test_mine.py").stdout


def test_a_missing_file_fails_every_check(home: Home, folder: Path) -> None:
    """And says which file is meant."""
    (folder / "small.py").unlink()
    done = home()
    assert "There is no `small.py` beside `test_small.py`." in done.stdout
    assert "0 of 4.5 points" in done.stdout


def test_names_of_the_library_are_said_and_do_no_harm(home: Home, folder: Path) -> None:
    """A student's random.py is named, and Python's own is used."""
    for name in ("random", "queue", "json"):
        (folder / f"{name}.py").write_text("raise SystemExit('the wrong one')\n")
    done = home()
    assert "`random.py` has the name of a module of Python's own library" in done.stdout
    assert "the wrong one" not in done.stdout + done.stderr
    assert "2 of 4.5 points" in done.stdout


def test_gates_can_be_opened_for_a_debugger(home: Home, folder: Path) -> None:
    """The scenario runs in this terminal, reads from it, and is not judged."""
    text = PRINTING.replace("value = task()", "value = input(); print(value * 2)")
    (folder / "small.py").write_text(text)
    done = home("-k", "twice", "--open-gates", input="abc\n")
    assert "abcabc" in done.stdout
    assert "1 skipped" in done.stdout
    assert "Lockstep" not in done.stdout


def test_the_portable_observer_can_be_chosen(home: Home) -> None:
    """A system without `/proc` gives the same verdicts."""
    done = home("--observer=portable", "-k", "twice")
    assert "WRONG LENGTH" in done.stdout


@pytest.mark.parametrize("style", ["no", "line", "long"])
def test_every_style_of_traceback_works(home: Home, style: str) -> None:
    """The options of pytest keep their meaning."""
    done = home(f"--tb={style}")
    assert done.returncode == 1
    assert "INTERNALERROR" not in done.stdout
    assert ("WRONG LENGTH" in done.stdout.split("short test")[0]) == (style != "no")


def test_pytests_own_junit_has_the_verdict(home: Home, folder: Path) -> None:
    """An editor that reads it shows the words, too."""
    home("--junitxml=out.xml")
    text = (folder / "out.xml").read_text()
    assert 'message="WRONG LENGTH' in text
