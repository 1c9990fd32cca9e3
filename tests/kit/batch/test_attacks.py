"""What one submission does to the files of the grader concerns no other's marks."""

from __future__ import annotations

import pytest

from autograder.classbook import book as classbook
from autograder.report import store
from tests.kit.batch.conftest import RIGHT, WRONG, Class

ATTACK = """
import pathlib, sqlite3

def double(task):
    {attack}
    return [task()] * 2

def half(task):
    return task()
"""


def attacking(line: str) -> str:
    """Make a work that is right, and does something else."""
    return ATTACK.format(attack=line)


def test_a_changed_course_ends_the_batch(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody after it gets marks from other hidden tests; the batch says so."""
    (hidden,) = school.course.glob("tests/hidden/*/test_*.py")
    line = f"pathlib.Path({str(hidden)!r}).write_text('')"
    school.hand_in({"ada": RIGHT, "bo": attacking(line), "cyd": RIGHT, "dan": WRONG})
    assert school.grade("--jobs", 1, "--tier", "S") == 2
    assert "has changed meanwhile" in capsys.readouterr().err
    assert {who: mark[1] for who, mark in school.marks().items()} == {"ada": 4.5}
    with classbook.opened(school.reports) as book:
        errors = {failure.whose.who: failure.error for failure in book.failures()}
    assert sorted(errors) == ["bo", "cyd", "dan"]


def test_a_changed_report_and_a_changed_store_are_put_back(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both are the teacher's files, and so are the programs that run."""
    place = school.reports / classbook.FILE_NAME
    write = f"pathlib.Path({str(school.reports / 'ada.json')!r}).write_text('x')"
    change = "UPDATE graded SET report = replace(report, 'passed', 'failed')"
    attack = f"{write}; c = sqlite3.connect({str(place)!r}); "
    attack += f'c.execute("{change}"); c.commit(); c.close()'
    school.hand_in({"ada": RIGHT, "bo": attacking(attack), "cyd": RIGHT})
    assert school.grade("--jobs", 1, "--tier", "S") == 2
    assert "`ada` was changed by somebody; it is put back" in capsys.readouterr().err
    assert school.marks()["ada"][1] == 4.5
    assert store.read(school.reports / "ada.json").score == 4.5


def test_a_unit_refuses_another_course_than_it_was_to_grade_with(
    school: Class, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reads all of it again, and compares."""
    school.hand_in({"ada": RIGHT, "bo": RIGHT})
    monkeypatch.setattr(
        "autograder.grading.seal.SealedCourse.digest_of", lambda *_: "another"
    )
    assert school.grade() == 2
    assert "has changed since the grading began" in capsys.readouterr().err
    assert school.marks() == {}


def test_what_is_written_beside_is_not_taken_for_an_answer(school: Class) -> None:
    """The grader of a submission answers by a pipe that no play has."""
    line = "import os, sys; [os.write(n, b'{}\\\\n') for n in (1, 2)]"
    school.hand_in({"ada": attacking(line), "bo": RIGHT})
    assert school.grade() == 0
    assert {who: mark[1] for who, mark in school.marks().items()} == {
        "ada": 4.5,
        "bo": 4.5,
    }
