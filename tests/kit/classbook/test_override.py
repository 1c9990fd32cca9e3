"""A teacher's word: kept through regrades, shown everywhere, never taken for ours."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from autograder.classbook import book as classbook
from autograder.cli import main
from autograder.export.format_table import FORMATS
from autograder.report import store
from autograder.report.record import CheckOutcome, Visibility
from tests.kit.batch import conftest as batch
from tests.kit.batch.conftest import RIGHT, WRONG, Class

course, school = batch.course, batch.school
WHY = "she explained it at the board <b>&</b>"
LOST = "gives_the_value_twice"  # the check that WRONG does not pass


def said(school: Class, *arguments: object) -> int:
    """Run ``lockstep override`` on the store."""
    return main(["override", str(school.reports), *map(str, arguments)])


@pytest.fixture
def graded(school: Class, capsys: pytest.CaptureFixture[str]) -> Class:
    """Return a class in which one has lost a point."""
    school.hand_in({"ada": RIGHT, "bo": WRONG})
    assert school.grade() == 1
    capsys.readouterr()
    return school


def test_a_word_counts_and_ours_stays(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the store, and in the report beside it."""
    assert said(graded, "bo", LOST, 0.5, "--why", WHY) == 0
    out = capsys.readouterr().out
    assert "A teacher gave 0.5 of 1 points here; the grader gave 0." in out
    assert "01_small · bo: 4 of 4.5 points" in out
    report = store.read(graded.reports / "bo.json")
    check = report.check(LOST)
    assert check is not None
    assert (check.outcome, check.earned, check.score) == (CheckOutcome.FAILED, 0, 0.5)
    assert report.score == 4
    (row,) = (row for row in graded.rows() if row.whose.who == "bo")
    assert row.report.score == 3.5  # as the checks ended


def test_a_word_is_kept_when_it_is_graded_again(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the work is another one; then the teacher reads so."""
    said(graded, "bo", LOST, 1, "--why", WHY)
    assert graded.grade("--again") == 0
    assert "other work" not in capsys.readouterr().err
    assert store.read(graded.reports / "bo.json").score == 4.5
    graded.hand_in({"bo": WRONG + "# changed\n"})
    assert graded.grade() == 0
    assert f"`{LOST}` of `bo` was given for other work" in capsys.readouterr().err
    assert graded.grade() == 0  # nothing is graded, and it still counts
    assert "A teacher gave 1 of 1 points" not in capsys.readouterr().out
    assert store.read(graded.reports / "bo.json").score == 4.5


def test_a_word_can_be_listed_and_withdrawn(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then the checks count again."""
    assert said(graded) == 0
    assert "No teacher" in capsys.readouterr().out
    said(graded, "bo", LOST, 1, "--why", WHY)
    capsys.readouterr()
    assert said(graded) == 0
    out = capsys.readouterr().out
    assert all(part in out for part in ("bo", LOST, WHY))
    assert said(graded, "bo", LOST, "--withdraw") == 0
    assert store.read(graded.reports / "bo.json").score == 3.5
    assert said(graded, "bo", LOST, "--withdraw") == 2


def test_a_word_settles_what_could_not_be_judged(graded: Class) -> None:
    """An error of ours with a teacher's points is open no longer."""
    (file,) = graded.course.glob("tests/hidden/*/test_*.py")
    text = file.read_text("utf-8")
    file.write_text(text.replace("value_is(run, run.tokens", "undefined(run"), "utf-8")
    assert graded.grade() == 2
    path = graded.reports / "ada.json"
    assert not store.read(path).gradable
    assert said(graded, "ada", "gives_the_value", 1.5, "--why", "read by me") == 0
    assert store.read(path).gradable
    assert store.read(path).score == 4.5


REFUSED = [
    (["bo"], "Say all of it"),
    (["bo", LOST], "Say all of it"),
    (["bo", LOST, "1", "--withdraw"], "Say all of it"),
    (["bo", LOST, "1"], "--why"),
    (["bo", LOST, "1", "--why", "  "], "--why"),
    (["bo", LOST, "2", "--why", "x"], "worth 1 point;"),
    (["bo", LOST, "nan", "--why", "x"], "from 0 up"),
    (["bo", "none", "1", "--why", "x"], f"There is: calls_the_task, {LOST}"),
    (["cyd", LOST, "1", "--why", "x"], "There is: ada, bo"),
    (["bo", LOST, "1", "--why", "x", "--assignment", "z"], "no student `bo`"),
]


def test_a_word_about_nothing_is_refused(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what there is; and nothing is written."""
    before = (graded.reports / "bo.json").read_bytes()
    for arguments, message in REFUSED:
        assert said(graded, *arguments) == 2, arguments
        assert message in capsys.readouterr().err, arguments
        assert (graded.reports / "bo.json").read_bytes() == before, arguments
    with classbook.opened(graded.reports) as book:
        assert book.words() == []


def test_without_a_store_there_is_nothing_to_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And none is made."""
    given = ["override", str(tmp_path), "bo", LOST, "1", "--why", "x"]
    assert main(given) == 2
    assert "There is no store" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


# In every output ---------------------------------------------------------------------


@pytest.mark.parametrize("when", [Visibility.VISIBLE, Visibility.HIDDEN])
def test_every_format_counts_and_names_it(
    graded: Class, when: Visibility, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its reason only where a student may see the check."""
    rules = f'[assignments.01_small]\nvisibility = "{when}"\n'
    (graded.course / "course.toml").write_text(rules, "utf-8")
    said(graded, "bo", LOST, 1, "--why", "at the BOARD")
    graded.grade()
    capsys.readouterr()
    bo = graded.reports / "bo.json"
    always, never = {"csv", "gradescope"}, {"lti"}  # for staff; and without reasons
    for name in sorted(set(FORMATS) - {"moodle", "canvas"}):
        assert main(["export", name, str(bo)]) == 0, name
        out = capsys.readouterr().out
        if name == "actions":
            out = _of_actions(out)
        teacher = "by_a_teacher" if name == "csv" else "teacher"
        assert teacher in out.casefold(), name
        shown = (when is Visibility.VISIBLE or name in always) and name not in never
        assert ("BOARD" in out) is shown, name


def _of_actions(out: str) -> str:
    import base64

    return base64.b64decode(out.partition("=")[2]).decode()


def test_the_formats_of_grade_name_it(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """Terminal, summary, JSON, JUnit and HTML; our own mark stays what it was."""
    said(graded, "bo", LOST, 1, "--why", WHY)
    capsys.readouterr()
    graded.grade("--again")
    out = capsys.readouterr().out
    assert "A teacher gave 1 of 1 points here; the grader gave 0." in out
    assert "4.5 of 4.5, by a teacher" in out
    graded.grade("--format", "json")
    data = json.loads(capsys.readouterr().out)[1]
    (check,) = (c for g in data["exercises"] for c in g["checks"] if c["id"] == LOST)
    assert (check["outcome"], check["score"], check["earned"]) == ("failed", 1, 0)
    assert check["override"]["why"] == WHY
    graded.grade("--format", "junit")
    root = ElementTree.fromstring(capsys.readouterr().out)
    values = [
        p.get("value") for p in root.iter("property") if p.get("name") == "teacher"
    ]
    assert values == [
        f"A teacher gave 1 of 1 points here; the grader gave 0. Why: {WHY}"
    ]
    graded.grade("--format", "html")
    page = capsys.readouterr().out
    assert "A teacher gave 1 of 1 points" in page
    assert "<b>&</b>" not in page
    assert "board &lt;b&gt;&amp;&lt;/b&gt;" in page


def test_a_store_is_exported_as_it_counts(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """One attempt of each student, the best if that was said."""
    said(graded, "bo", LOST, 1, "--why", "=1+1")
    graded.hand_in({"bo": "def f(:"})
    graded.grade("--attempt", 2)

    def scores() -> dict[str, str]:
        capsys.readouterr()
        assert main(["export", "csv", str(graded.reports)]) == 0
        table = csv.DictReader(io.StringIO(capsys.readouterr().out))
        return {line["student"]: line["score"] for line in table}

    assert scores() == {"ada": "4.5", "bo": "0"}
    graded.grade("--attempt", 2, "--best-of-attempts")
    assert scores() == {"ada": "4.5", "bo": "4.5"}
