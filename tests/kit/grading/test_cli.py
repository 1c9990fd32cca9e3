"""The command: its exit status, what it shows, and how it says what is wrong."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from autograder.cli import main
from autograder.diagnosis import catalogue
from autograder.grading.course import Course
from autograder.report import store

Submit = Callable[..., Path]

WRONG = "def double(task):\n    return [task()]\n\ndef half(task): return task()\n"


class Command:
    """Runs the command in this process, for one course."""

    def __init__(self, course: Course, capsys: pytest.CaptureFixture[str]) -> None:
        self.course = course
        self._capsys = capsys
        self.out = self.error = ""

    def __call__(self, *arguments: Any) -> int:
        """Run the command; gives its exit status, and keeps what it wrote."""
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        self.out, self.error = self._capsys.readouterr()
        return status

    def grade(self, *arguments: Any) -> int:
        """Grade within the course."""
        return self("grade", *arguments, "--course", self.course.root)


@pytest.fixture
def command(course: Course, capsys: pytest.CaptureFixture[str]) -> Command:
    """Return the command."""
    return Command(course, capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["grade"],
        ["grade", "x", "--attempt", "two"],
        ["grade", ".", "--format", "morse"],
        ["grade", ".", "--layout", "attic"],
        ["grade", "/"],
        ["replay", "none.json", "x", "--course", "/"],
        ["notebook"],
        ["notebook", "01_threads", "--course", "/"],
        ["course"],
        ["course", "made", "--course", "/"],
        ["demo", "--course", "/"],
        ["run"],
        ["run", "--"],
        ["explain", "no-such-mistake"],
    ],
)
def test_wrong_usage_is_status_two(
    command: Command,
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is said on the error stream, in a line, and without a traceback."""
    monkeypatch.chdir(tmp_path)
    assert command(*arguments) == 2
    assert command.out == ""
    assert command.error.strip()
    assert "Traceback" not in command.error


def test_no_submission_and_no_assignment_are_wrong_usage(
    command: Command, submit: Submit
) -> None:
    """The path, or the slug, is in the message."""
    assert command.grade("no/such/path") == 2
    assert "no/such/path" in command.error
    assert command.grade(submit(), "--assignment", "99_none") == 2
    assert "99_none" in command.error


def test_full_marks_and_lost_points(command: Command, submit: Submit) -> None:
    """Status 0 and 1; the report is shown."""
    assert command.grade(submit()) == 0
    assert "4.5 of 4.5 points" in command.out
    assert command.error == ""
    assert command.grade(submit(WRONG)) == 1
    assert "WRONG LENGTH" in command.out
    assert command.grade(submit("def f(:")) == 1


def test_an_error_of_ours_is_status_two(command: Command, submit: Submit) -> None:
    """And what pytest said is shown to the person who has to fix it."""
    file = command.course.assignment("01_small").hidden_tests[0]
    file.write_text(file.read_text().replace("value_is(run", "undefined(run"))
    assert command.grade(submit()) == 2
    assert "still open" in command.out
    assert "NameError" in command.error


def test_of_several_the_worst_counts(command: Command, submit: Submit) -> None:
    """A table at the end has a line for each."""
    folders = submit(student="alice"), submit(WRONG, student="bob")
    assert command.grade(*folders) == 1
    table = command.out.split("submission ")[1]
    assert [line.split()[0] for line in table.splitlines()[2:]] == ["alice", "bob"]
    assert command.grade(*folders, "--student", "x") == 2


def test_reports_are_written(command: Command, submit: Submit, tmp_path: Path) -> None:
    """Into one file, or into a folder with a file for each student."""
    one = tmp_path / "one.json"
    assert command.grade(submit(), "--report", one, "--student", "A/B") == 0
    assert store.read(one).submission.student == "A/B"
    folders = submit(student="alice"), submit(WRONG, student="../bob")
    assert command.grade(*folders, "--report", tmp_path / "all") == 1
    names = sorted(file.name for file in (tmp_path / "all").glob("*.json"))
    assert names == ["alice.json", "bob.json"]
    assert command.grade(*folders, "--report", one) == 2
    assert "--report DIR" in command.error
    assert command.grade(submit(), submit(), "--report", tmp_path / "all") == 0
    assert "given twice" in command.error


def test_a_format_is_all_there_is_on_stdout(command: Command, submit: Submit) -> None:
    """One report is an object, several are a list."""
    folders = submit(student="alice"), submit(WRONG, student="bob")
    assert command.grade(folders[0], "--format", "json") == 0
    assert json.loads(command.out)["score"] == 4.5
    assert command.grade(*folders, "--format", "json") == 1
    assert [report["score"] for report in json.loads(command.out)] == [4.5, 3.5]
    assert command.grade(*folders, "--format", "junit") == 1
    root = ElementTree.fromstring(command.out)
    assert [suite.get("failures") for suite in root] == ["0", "1"]
    assert command.grade(*folders, "--format", "html") == 1
    assert command.out.startswith("<!DOCTYPE html>")
    assert command.out.count("<h1>") == 2


def test_the_course_can_be_told_by_the_input(
    command: Command, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any process of the same user can read what stands on a command line."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{command.course.root}\n"))
    assert command("grade", submit(), "--course", "-") == 0


def test_a_check_can_be_replayed(
    command: Command, submit: Submit, tmp_path: Path
) -> None:
    """With the same verdict; and without it, when the file was fixed."""
    file, folder = tmp_path / "report.json", submit(WRONG)
    replay = ("replay", file, "gives_the_value_twice", "--course", command.course.root)
    assert command.grade(folder, "--report", file) == 1
    assert "lockstep replay" in command.out.replace("\n", " ")
    assert command(*replay) == 1
    assert "WRONG LENGTH" in command.out
    submit()
    assert command(*replay) == 0
    assert "It was failed in the report, and is passed now." in command.out
    assert "The file has changed" in command.out
    assert command("replay", file, "no_such", "--course", command.course.root) == 2
    assert "gives_the_value" in command.error


def test_explain_lists_and_shows_pages(command: Command) -> None:
    """The list has a line for each mistake."""
    assert command("explain") == 0
    assert len(command.out.splitlines()) == len(catalogue())
    assert command("explain", "join-in-start-loop") == 0
    assert command.out.startswith("# join-in-start-loop\n")
    assert command("explain", "--table", "--course", command.course.root) == 0
    assert len(command.out.splitlines()) == len(catalogue()) + 2
    assert command("explain", "join-missing", "--table") == 2
    assert "leave the name out" in command.error


def sample(course: Course, name: str, text: str, expected: dict[str, Any]) -> None:
    """Add a sample to the course."""
    folder = course.root / "tests" / "samples" / name
    (folder / "submission").mkdir(parents=True)
    (folder / "submission" / "small.py").write_text(text)
    (folder / "expected.json").write_text(json.dumps(expected))


def test_the_demo_compares(command: Command) -> None:
    """Each sample must get what it should."""
    assert command("demo", "--course", command.course.root) == 2
    mistakes = {"gives_the_value_twice": ""}
    expected = {"score": 3.5, "max_score": 4.5, "mistakes": mistakes}
    sample(command.course, "1_wrong", WRONG, expected)
    assert command("demo", "--course", command.course.root) == 0
    assert "all 1 samples get what they should" in command.out
    mistakes = {"gives_the_value_twice": "join-in-start-loop"}
    expected = {"score": 4.5, "max_score": 4.5, "mistakes": mistakes}
    sample(command.course, "2_wrong", WRONG, expected)
    assert command("demo", "--course", command.course.root) == 1
    assert "got 3.5 of 4.5 points, and should get 4.5 of 4.5" in command.out
    assert "should be `join-in-start-loop`" in command.out


def test_the_course_is_found_from_the_submission(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A reference or a stub can be graded from anywhere."""
    monkeypatch.chdir(tmp_path)
    assert command("grade", "course/reference/01_small/small.py") == 0


def test_a_reader_that_has_gone_stops_nothing() -> None:
    """With ``| head`` the rest goes nowhere, and the status is what it would be."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "explain"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def run_grade(course: Course, path: Path, *more: str, **options: Any) -> Any:
    """Grade in a process of its own; gives what ``subprocess.run`` gives."""
    command = [sys.executable, "-P", "-m", "autograder", "grade", str(path)]
    return subprocess.run(
        [*command, "--course", str(course.root), *more],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        **options,
    )


def test_a_full_output_is_told_and_the_report_is_written(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """Status 2, one line, no traceback; the file has what the output has not."""
    file = tmp_path / "report.json"
    with Path("/dev/full").open("w") as full:
        done = run_grade(course, submit(), "--report", str(file), stdout=full)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Failed to write" in done.stderr
    assert store.read(file).score == 4.5


def test_a_reader_that_has_gone_does_not_have_the_report(
    course: Course, submit: Submit
) -> None:
    """Grading goes on without it, to status 2."""
    reading, writing = os.pipe()
    os.close(reading)
    done = run_grade(course, submit(), stdout=writing)
    os.close(writing)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("closed", [(1,), (2,), (0, 1, 2)])
def test_closed_streams_are_no_trap(
    course: Course, submit: Submit, tmp_path: Path, closed: tuple[int, ...]
) -> None:
    """Nothing takes their place; what is shown nowhere is not status 0."""
    file = tmp_path / "report.json"

    def close() -> None:
        for number in closed:
            os.close(number)

    done = run_grade(
        course,
        submit(),
        *("--report", str(file)),
        stdout=subprocess.PIPE,
        preexec_fn=close,
    )
    assert done.returncode == (2 if 1 in closed else 0), done.stderr
    assert "Traceback" not in done.stderr
    assert store.read(file).score == 4.5
    if 1 not in closed:
        assert "4.5 of 4.5 points" in done.stdout


def test_a_report_that_cannot_be_written_is_shown(
    command: Command, submit: Submit, tmp_path: Path
) -> None:
    """The verdicts are on the output, the reason on the error stream; status 2."""
    (tmp_path / "file").touch()
    for_nobody = tmp_path / "file" / "report.json"
    assert command.grade(submit(), "--report", for_nobody) == 2
    assert "4.5 of 4.5 points" in command.out
    assert str(for_nobody) in command.error
    assert len(command.error.splitlines()) == 1


def test_no_room_for_temporary_files_is_told(
    command: Command, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a line that says where room is missing; status 2."""
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    assert command.grade(submit()) == 2
    assert "TMPDIR" in command.error
    assert "Traceback" not in command.error
