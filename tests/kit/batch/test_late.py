"""Late hand-ins: the platform or a table has the time, the course has the rule."""

from __future__ import annotations

import base64
import csv
import io
import json
from pathlib import Path

import pytest

from autograder.classbook import book as classbook
from autograder.cli import main
from autograder.report import store
from tests.kit.batch.conftest import RIGHT, WRONG, Class

RULES = """
timezone = "UTC"
[late]
percent_per_day = 20
[assignments.01_small]
due = 2026-05-01T12:00:00
"""
TIMES = "student,time\nada,2026-05-01 11:00\nbo,2026-05-02 13:00\neve,-\n"


@pytest.fixture
def late(school: Class) -> Class:
    """Return a class in which `bo` is late, and nobody knows about `cyd`."""
    (school.course / "course.toml").write_text(RULES, "utf-8")
    (school.folder / "times.csv").write_text(TIMES, "utf-8")
    school.hand_in({"ada": RIGHT, "bo": RIGHT, "cyd": RIGHT})
    return school


def scores(school: Class) -> dict[str, float]:
    """Return the score in the report of each student."""
    files = school.reports.glob("*.json")
    return {file.stem: store.read(file).score for file in files}


def test_a_table_of_times(late: Class, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said in the report, and where nothing is known, too."""
    assert late.grade("--times", late.folder / "times.csv") == 1
    assert scores(late) == {"ada": 4.5, "bo": 2.7, "cyd": 4.5}
    out = capsys.readouterr().out
    assert "Handed in late, 2 days begun (2026-05-02T13:00:00+00:00" in out
    assert "It is not known when this was handed in" in out
    assert "2.7 of 4.5, late" in out
    with classbook.opened(late.reports) as book:
        assert {e.names for e in book.enrolled()} == {("ada",), ("bo",), ("eve",)}


def test_dates_and_times_may_change_without_a_grading(
    late: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """The reports are brought up to date, and nobody's work is run again."""
    assert late.grade() == 0
    assert late.grade("--times", late.folder / "times.csv") == 1
    assert "3 of 3 were graded before" in capsys.readouterr().err
    assert scores(late)["bo"] == 2.7
    (late.course / "course.toml").write_text(
        RULES.replace("day = 20", "day = 10"), "utf-8"
    )
    assert late.grade("--times", late.folder / "times.csv") == 1
    assert scores(late)["bo"] == 3.6
    (late.course / "course.toml").write_text('timezone = "UTC"\n', "utf-8")
    assert late.grade("--times", late.folder / "times.csv") == 0
    assert scores(late)["bo"] == 4.5


def test_every_format_says_what_is_taken_off(
    late: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a number with where it comes from; or off each line, where lines are added."""
    late.grade("--times", late.folder / "times.csv")

    def exported(name: str) -> tuple[str, str]:
        capsys.readouterr()
        assert main(["export", name, str(late.reports / "bo.json")]) == 0
        return capsys.readouterr()

    for name in ("actions", "autolab", "classroom50", "markus"):
        assert added_up(name, exported(name)[0]) == pytest.approx(2.7), name
    for name in ("gradescope", "vpl", "lti", "canvas"):
        out, error = exported(name)
        assert "2.7" in out, name
        assert "Handed in late" in (error if name == "canvas" else out), name
    out, _ = exported("edx")
    assert json.loads(out)["score"] == 0.6
    assert "Handed in late" in out
    (line,) = csv.DictReader(io.StringIO(exported("csv")[0]))
    assert (line["score"], line["earned"], line["percent_off"]) == ("2.7", "4.5", "40")


def added_up(name: str, out: str) -> float:
    """Return the sum of the lines that a format has."""
    if name == "actions":
        data = json.loads(base64.b64decode(out.partition("=")[2]))
        return float(sum(test["score"] for test in data["tests"]))
    if name == "autolab":
        last = json.loads(out.splitlines()[-1].replace(" :", ":"))
        return float(sum(last["scores"].values()))
    if name == "classroom50":
        data = json.loads(out)
        return float(data["score"] / data["max-score"] * 4.5)
    return float(sum(json.loads(line)["marks_earned"] for line in out.splitlines()))


def test_gradescope_and_nbgrader_say_when(school: Class) -> None:
    """In files of their own, which they write."""
    (school.course / "course.toml").write_text(RULES, "utf-8")
    export = school.folder / "assignment_1_export"
    for number in (1, 2):
        put(export / f"submission_{number}" / "small.py", RIGHT)
    entries = [
        f"submission_{n}:\n  :submitters:\n  - :name: S{n}\n    :sid: '{n}'\n"
        f"  :created_at: 2026-05-0{n} 13:00:00.397000000 +02:00\n"
        for n in (1, 2)
    ]
    put(export / "submission_metadata.yml", "---\n" + "".join(entries))
    given = ["--report", str(school.reports), "--course", str(school.course)]
    assert main(["grade", str(export), *given]) == 1
    assert scores(school) == {"S1": 4.5, "S2": 3.6}
    submitted = school.folder / "submitted" / "ada" / "01_small"
    put(submitted / "small.py", RIGHT)
    put(submitted / "timestamp.txt", "2026-05-03 11:00:00.000000 UTC\n")
    assert main(["grade", str(school.folder / "submitted"), *given]) == 1
    assert scores(school)["ada"] == 2.7


def put(file: Path, text: str) -> None:
    """Write a file, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_one_submission_is_late_too(
    late: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also without a store."""
    given = [str(late.folder / "in" / "bo"), "--times", str(late.folder / "times.csv")]
    assert main(["grade", *given, "--course", str(late.course)]) == 1
    assert "2.7 of 4.5 points" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ("[assignments.02_small]\n", "There is: 01_small"),
        ("[assignments.01_small.checks.x]\n", "There is: calls_the_task, gives"),
        ("[late]\npercent = 1\n", "late.percent is not known here"),
        ("late = [", "is not TOML"),
    ],
)
def test_bad_rules_stop_before_anything_is_graded(
    school: Class, rules: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the file, and what there is."""
    (school.course / "course.toml").write_text(rules, "utf-8")
    school.hand_in({"ada": RIGHT})
    assert school.grade() == 2
    error = capsys.readouterr().err
    assert message in error
    assert "course.toml" in error
    assert not school.reports.exists()


def test_points_and_visibility_are_those_of_the_course(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """A check that is visible shows what was printed; nothing is edited for it."""
    rules = "[assignments.01_small.checks.calls_the_task]\npoints = 10\n"
    text = f'{rules}visibility = "visible"\n'
    (school.course / "course.toml").write_text(text, "utf-8")
    school.hand_in({"ada": WRONG.replace("return [", "print('hello'); return [")})
    assert school.grade() == 1
    report = store.read(school.reports / "ada.json")
    check = report.check("calls_the_task")
    assert check is not None
    assert (check.score, check.visibility, check.output) == (10, "visible", "hello\n")
    assert report.max_score == 12.5
    (school.course / "course.toml").unlink()
    assert school.grade() == 1
    assert "graded before" in capsys.readouterr().err
    report = store.read(school.reports / "ada.json")
    check = report.check("calls_the_task")
    assert check is not None
    assert (check.score, check.visibility, check.output) == (2, "hidden", "")
