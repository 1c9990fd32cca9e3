"""A batch: each hand-in has its own report, and its errors are its own."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.batch.grade_options import LAYOUTS
from autograder.cli import main
from autograder.errors import LockstepError
from autograder.grading.course import Assignment, Course
from autograder.grading.grade import Order
from autograder.grading.orders import Choices, orders_for, report_names
from autograder.intake.platforms import Layout
from autograder.report import store
from autograder.report.record import Handed, Report

Submit = Callable[..., Path]

RIGHT = "def double(task):\n    return [task()] * 2\n\ndef half(task): return task()\n"


def order(student: str, path: str = "in/x", number: str = "") -> Order:
    """Make an order of which only the names count."""
    nothing = Assignment(slug="01_small", course=Path())
    return Order(
        path=Path(path), assignment=nothing, student=student, student_id=number
    )


@pytest.mark.parametrize(
    ("orders", "names"),
    [
        ([order("Ada"), order("Bo")], ["Ada", "Bo"]),
        ([order("Ada", number="1"), order("ada", number="2")], ["Ada-1", "ada-2"]),
        ([order("1", "x/1"), order("1", "y/1"), order("2")], ["x-1", "y-1", "2"]),
        ([order("A/B"), order("..")], ["A_B", "_."]),
    ],
)
def test_reports_have_names_of_their_own(orders: list[Order], names: list[str]) -> None:
    """Equal names are distinguished by the number, or by the folder above."""
    assert report_names(orders) == names


def test_the_command_line_offers_every_layout() -> None:
    """It has a list of its own, so that `--help` need not load the intake."""
    assert set(LAYOUTS) == set(Layout)


def test_names_that_nothing_tells_apart_get_a_digest() -> None:
    """The same one each time, whatever else is graded."""
    pair = [order("1", "a/x/1", "1"), order("1", "b/x/1", "1")]
    names = report_names(pair)
    assert len(set(names)) == 2
    assert report_names([*pair, order("Bo")])[:2] == names


@pytest.mark.parametrize("name", ["n" * 247, "李" * 80, "\udcff" * 200])
def test_a_report_can_be_written_for_any_name(name: str, tmp_path: Path) -> None:
    """A disk takes 255 bytes, with what is added while it is written."""
    one, other = report_names([order(f"{name}1"), order(f"{name}2")])
    assert one != other
    (tmp_path / f".{one}.json.12345678").touch()


def test_one_that_does_not_tell_is_for_what_the_others_are_for(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """A missing path is reported, and the others have their orders."""
    other = course.root / "tests/hidden/02_other"
    other.mkdir()
    (other / "test_hidden_other.py").touch()
    (course.root / "assignments/02_other").mkdir()
    (course.root / "assignments/02_other/other.py").touch()
    (tmp_path / "nothing").mkdir()
    paths = [submit(), tmp_path / "nothing", tmp_path / "none"]
    found = orders_for(paths, Choices(course=course.root))
    assert [o.assignment.slug for o in found.orders] == ["01_small", "01_small"]
    assert [f"`{tmp_path / 'none'}`" in trouble for trouble in found.troubles] == [True]
    with pytest.raises(LockstepError, match="Say --assignment SLUG"):
        orders_for([tmp_path / "nothing"], Choices(course=course.root))


def test_students_are_fields_of_the_report(
    course: Course, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A whole download as one zip; a failed check of it can be played again."""
    file = tmp_path / "all.zip"
    with zipfile.ZipFile(file, "w") as archive:
        name = "Ada L_12_assignsubmission_file_"
        archive.writestr(f"{name}/small.py", RIGHT.replace("* 2", "* 3"))
        archive.writestr("Bo_13_assignsubmission_file_/small(1).py", RIGHT)
    reports = tmp_path / "reports"
    given = [str(file), "--report", str(reports), "--course", str(course.root)]
    assert main(["grade", *given, "--format", "json"]) == 1
    out, error = capsys.readouterr()
    assert "2 hand-ins, read as --layout moodle." in error
    keys = ("student", "student_id", "student_name", "layout")
    rows = [[r["submission"][key] for key in keys] for r in json.loads(out)]
    assert rows == [["Ada L", "12", "Ada L", "moodle"], ["Bo", "13", "Bo", "moodle"]]
    assert [r["score"] for r in json.loads(out)] == [3.5, 4.5]
    report = reports / "Ada_L.json"
    assert store.read(report).submission.path == str(file / name)
    again = [str(report), "gives_the_value_twice", "--course", str(course.root)]
    assert main(["replay", *again]) == 1
    assert "has changed" not in capsys.readouterr().out


def test_an_error_belongs_to_its_submission(
    course: Course, submit: Submit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are graded, and the status is 2."""
    (tmp_path / "reports" / "bob.json").mkdir(parents=True)  # no place for a report
    folders = [submit(RIGHT, student=name) for name in ("alice", "bob", "carol")]
    paths = [str(folder) for folder in folders]
    given = [*paths, "none", "--format", "json", "--course", str(course.root)]
    assert main(["grade", *given, "--report", str(tmp_path / "reports")]) == 2
    out, error = capsys.readouterr()
    names = [report["submission"]["student"] for report in json.loads(out)]
    assert names == ["alice", "bob", "carol"]
    assert "bob.json" in error
    assert "There is no submission at `none`" in error


def test_what_was_not_handed_in_is_written_down(course: Course, tmp_path: Path) -> None:
    """Its report has no check, and is none of 0 points."""
    (tmp_path / "ada").mkdir()
    file = tmp_path / "ada.json"
    given = [str(tmp_path / "ada"), "--report", str(file), "--course", str(course.root)]
    assert main(["grade", *given]) == 1
    report: Report = store.read(file)
    assert report.submission.handed is Handed.NOT_HANDED_IN
    assert (report.checks, report.gradable) == ((), False)
