"""What goes wrong on a platform, if its format is taken lightly."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from autograder.export import (
    actions,
    autolab,
    canvas,
    check50,
    classroom50,
    edx,
    gradescope,
    lti,
    markus,
    moodle,
    plain_csv,
    prairielearn,
    vpl,
)
from autograder.export.marks import ExportError, Wishes, fraction, pending, scaled
from autograder.report.record import CheckOutcome, Report
from tests.kit.export.made_up import (
    BROKEN,
    FAILED,
    HUGE,
    NASTY,
    ODD,
    PASSED,
    SKIPPED,
    UNSEEN,
    report_of,
)


def cells(text: str) -> list[list[str]]:
    """Read a CSV text."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def loaded(text: str) -> Any:
    """Read a JSON text."""
    return json.loads(text)


def from_moodle(report: Report, number: str = "11", name: str = "") -> Report:
    """Return a copy that came from a download of Moodle."""
    submission = replace(
        report.submission, layout="moodle", student_id=number, student_name=name
    )
    return replace(report, submission=submission)


def test_less_than_all_never_becomes_all() -> None:
    """However the points are scaled, and whatever floating numbers do."""
    small = replace(FAILED, max_score=0.001)
    report = report_of("ada", (*[replace(PASSED, max_score=0.1)] * 30, small))
    assert scaled(report, 100)[0] == 99.96
    assert fraction(report) == 0.9996
    assert scaled(report_of("bob", (replace(PASSED, max_score=0.1),) * 3), None) == (
        0.3,
        0.3,
    )


def test_gradescope_passes_the_visibility_on(wishes: Wishes) -> None:
    """Each check has its own; a report that is not final has no score anywhere."""
    report = report_of("ada", (PASSED, UNSEEN, SKIPPED))
    data = loaded(gradescope.export(report, replace(wishes, points=70)).text)
    tests = data["tests"]
    assert [t["visibility"] for t in tests] == ["visible", "hidden", "visible"]
    assert [t["status"] for t in tests] == ["passed", "failed", "failed"]
    assert data["score"] == 30
    text = gradescope.export(report_of("dan", (PASSED, BROKEN)), wishes).text
    assert '"score"' not in text
    assert "status" not in loaded(text)["tests"][1]


def test_prairielearn_stays_below_its_cap(wishes: Wishes) -> None:
    """All tests keep their points, the words get shorter; the score is a fraction."""
    report = report_of("ada", (HUGE,) * 200 + (PASSED,) * 200)
    text = prairielearn.export(report, wishes).text
    data = loaded(text)
    assert len(text.encode()) < 1_000_000
    assert all({"points", "max_points"} <= set(test) for test in data["tests"])
    assert data["score"] == 0.5
    broken = loaded(prairielearn.export(report_of("d", (BROKEN,)), wishes).text)
    assert broken["gradable"] is False
    assert "score" not in broken


def test_canvas_finds_the_student_and_no_other(wishes: Wishes) -> None:
    """It reads `12abc` as number 12, and `Points Possible` in a name as its own row."""
    odd = replace(report_of("points possible", (PASSED,), number="12abc"))
    folders = replace(odd.submission, layout="folders", student_id="=12")
    other = replace(odd, submission=folders)
    named = replace(folders, student_name="Ada")
    more = [
        replace(odd, submission=replace(who, layout=layout, student_id="12" * n))
        for n, layout, who in (
            (2, "canvas", folders),
            (3, "gradescope", folders),
            (4, "moodle", named),
        )
    ]
    titled = replace(wishes, title="Lab 1: a, b (90210)")
    rows = cells(canvas.export([odd, other, *more], titled).text)
    assert rows[0][4:] == ["Section", "Lab 1: a, b (90210)"]
    assert rows[1][0].strip() == "Points Possible"
    assert [row[:4] for row in rows[2:]] == [
        ["", "", "", "12abc"],
        ["", "", "", "'=12"],
        ["", "1212", "", ""],
        ["", "", "121212", ""],
        ["Ada", "", "", ""],
    ]
    assert {len(row) for row in rows} == {6}


@pytest.mark.parametrize("title", ["Final Score of it", "Section", "ID"])
def test_canvas_would_drop_some_titles(title: str, wishes: Wishes) -> None:
    """They are refused, with what to change."""
    report = report_of("ada", (PASSED,), number="1")
    with pytest.raises(ExportError, match="--title"):
        canvas.export([report], replace(wishes, title=title))


def test_a_table_takes_the_latest_attempt(wishes: Wishes) -> None:
    """Two reports of one attempt are an error, two assignments too."""
    first = report_of("ada", (FAILED,), number="11")
    second = replace(
        first,
        exercises=report_of("ada", (PASSED,)).exercises,
        submission=replace(first.submission, attempt=2),
    )
    for order in ([first, second], [second, first]):
        assert cells(canvas.export(order, wishes).text)[2][5] == "3"
    with pytest.raises(ExportError, match="two reports for ada, attempt 1"):
        canvas.export([first, first], wishes)
    with pytest.raises(ExportError, match="several assignments"):
        canvas.export([first, replace(second, assignment="01_threads")], wishes)


def test_no_cell_of_a_table_is_a_formula(reports: list[Report], wishes: Wishes) -> None:
    """Whatever a student is called; and every row has as many cells as the head."""
    for start in "=+-@|%":
        named = report_of(f" {start}1+1", (PASSED,), number="@9")
        rows = cells(plain_csv.export([named, *reports], wishes).text)
        assert {len(row) for row in rows} == {len(rows[0])}
        for row in rows:
            assert not any(cell.lstrip()[:1] in set("=+-@|%") - {""} for cell in row)


def test_the_worksheet_changes_only_where_it_should(
    reports: list[Report], wishes: Wishes
) -> None:
    """Same rows, cells, end of lines and mark at the start; a second time nothing."""
    moved = [from_moodle(r, r.submission.student_id) for r in reports]
    text = moodle.export(moved, wishes).text
    before, after = cells(wishes.worksheet), cells(text)
    assert text.startswith("\ufeff")
    assert text.count("\r\n") == wishes.worksheet.count("\r\n") == text.count("\n")
    assert [row[:3] + row[4:6] for row in before] == [r[:3] + r[4:6] for r in after]
    assert [row[3] for row in after[1:]] == [
        "2.3",
        "10",
        "0",
        "7.00",
        "",
        "",
        "3.52",
        "",
        "5.00",
        "8.75",
        "4.5",
    ]
    assert after[2][6].startswith("<p>Well done.</p><div")
    assert "old" not in after[3][6]
    assert after[4] == before[4]
    assert moodle.export(moved, replace(wishes, worksheet=text)).text == text


@pytest.mark.parametrize(
    ("name", "is_graded"),
    [
        ("Ada, L.", True),
        ("L. Ada", True),
        ("Red team-ada l", True),
        ("Participant 11", True),
        ("Red team", False),
        ("Team 11", False),
    ],
)
def test_a_number_of_a_group_is_nobodys(
    name: str, is_graded: bool, wishes: Wishes
) -> None:
    """Group 11 and participant 11 have one number; the mark is not put there."""
    bob = from_moodle(report_of("bob", (PASSED,)), "12")
    made = moodle.export(
        [from_moodle(report_of("x", (PASSED,)), name=name), bob], wishes
    )
    row = cells(made.text)[1]
    assert row[3] == ("10" if is_graded else "")
    assert bool(row[6]) == is_graded
    assert ("another name" in "".join(made.pending)) != is_graded


def test_feedback_for_moodle_is_harmless_html(wishes: Wishes) -> None:
    """Nothing of a student's is an element, and no such text ends our part of it."""
    report = from_moodle(report_of("ada", (ODD, HUGE)))
    text = moodle.export([report], wishes).text
    part = cells(text)[1][6]
    root = ElementTree.fromstring(part.replace("<br>", "<br/>"))
    assert {element.tag for element in root.iter()} == {"div", "br"}
    again = moodle.export([report], replace(wishes, worksheet=text)).text
    assert again == text


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("Grade,", "Bewertung,", "--grade-column"),
        ('"10,00"', "good", "--points"),
        ("Participant 11", "Participant 12", "two rows of number 12"),
        ("Participant 11", "Ada", "Row 2"),
        (",Submitted,", ",", "Row 2"),
        ("Participant 11", "Participant 77", "does not match"),
        ('"Ada, L."', '"Ada, L.', "CSV|Row"),
    ],
)
def test_a_worksheet_that_does_not_match_is_refused(
    old: str, new: str, message: str, wishes: Wishes
) -> None:
    """It says what is missing, and what to do."""
    bad = replace(wishes, worksheet=wishes.worksheet.replace(old, new))
    with pytest.raises(ExportError, match=message):
        moodle.export([from_moodle(report_of("ada", (PASSED,)))], bad)


def test_numbers_of_another_platform_are_refused(wishes: Wishes) -> None:
    """Number 11 of Canvas is somebody else's in Moodle."""
    with pytest.raises(ExportError, match="canvas"):
        moodle.export([report_of("ada", (PASSED,), number="11")], wishes)


def test_a_translated_worksheet_is_read(wishes: Wishes) -> None:
    """The names of the columns are the teacher's to say."""
    sheet = wishes.worksheet.replace("Grade,", "Bewertung,", 1)
    sheet = sheet.replace("Feedback comments", "Kommentar")
    german = replace(wishes, worksheet=sheet, grade_column="Bewertung")
    report = from_moodle(report_of("ada", (PASSED, FAILED)))
    made = moodle.export([report], german)
    assert cells(made.text)[1][3] == "5"
    assert "--feedback-column" in made.notes[0]
    german = replace(german, feedback_column="Kommentar")
    assert "5 of 10" in cells(moodle.export([report], german).text)[1][6]


def test_classroom50_has_whole_numbers(wishes: Wishes) -> None:
    """Nothing is rounded: all points grow by the same factor, and a note says so."""
    worth = (0.5, 2.25, 1)
    checks = tuple(replace(PASSED, max_score=points) for points in worth)
    made = classroom50.export(report_of("ada", (*checks, FAILED)), wishes)
    data = loaded(made.text)
    assert (data["score"], data["max-score"]) == (15, 27)
    assert all(type(t["score"]) is type(t["max-score"]) is int for t in data["tests"])
    assert sum(t["score"] for t in data["tests"]) == data["score"]
    assert "multiplied by 4" in made.notes[0]
    assert (data["classroom"], data["release"]) == ("os-26", "")


def test_actions_has_one_line_for_the_output(wishes: Wishes) -> None:
    """A line break in it would set another output of the step."""
    made = actions.export(report_of("ada", (ODD, PASSED)), wishes).text
    assert re.fullmatch(r"result=[A-Za-z0-9+/]+=*\n", made)
    data = loaded(base64.b64decode(made[7:]).decode())
    assert sum(test["score"] for test in data["tests"]) == 3
    assert data["status"] == "fail"


def test_vpl_has_one_grade_and_it_is_ours(
    reports: list[Report], wishes: Wishes
) -> None:
    """Nobody else's text is a tag, for the patterns that VPL uses; nor ends a block."""
    for report in reports:
        text = vpl.export(report, replace(wishes, points=10)).text
        grades = re.findall(r"^Grade :=>>(.*)$", text, re.MULTILINE)
        assert len(grades) == (0 if pending(report) else 1)
        assert re.findall(r"^[ \t]*Comment :=>>", text, re.MULTILINE) == []
        assert text.count("<|--") == text.count("--|>") == 1


def test_autolab_can_read_the_last_line(reports: list[Report], wishes: Wishes) -> None:
    """After it has put quotes round every word before a colon; open is no 0."""
    for report in reports:
        lines = autolab.export(report, wishes).text.splitlines()
        if not report.exercises:
            assert lines == []
            continue
        feedback, last = (re.sub(r"([a-zA-Z0-9]+):", r'"\1":', x) for x in lines)
        assert loaded(feedback)["stages"] == [g.name for g in report.exercises]
        scores = loaded(last)["scores"]
        expected = dict.fromkeys(scores) if report.failed else scores_of(report)
        assert scores == expected


def scores_of(report: Report) -> dict[str, float | None]:
    """Return the score of each exercise, None where a check is open."""
    return {
        group.name: None
        if any(check.outcome is CheckOutcome.ERROR for check in group.checks)
        else round(group.score * report.share, 2)
        for group in report.exercises
    }


def test_markus_has_an_object_a_line(wishes: Wishes) -> None:
    """With marks above 0 each, and statuses that it knows."""
    free = replace(PASSED, max_score=0)
    hidden = replace(UNSEEN, outcome=CheckOutcome.PASSED)
    report = report_of("ada", (free, PASSED, FAILED), (ODD, UNSEEN, hidden))
    lines = markus.export(report, wishes).text.splitlines()
    found = [loaded(line) for line in lines]
    statuses = [test["status"] for test in found]
    assert statuses == ["pass", "fail", "fail", "partial"]
    assert all(test["marks_total"] > 0 for test in found)
    assert sum(test["marks_earned"] for test in found) == report.score


def test_edx_stays_below_its_cap_and_well_formed(wishes: Wishes) -> None:
    """A longer reply can block the watcher forever."""
    for checks in ((ODD,), (HUGE, ODD) * 50, (ODD,) * 5000):
        text = edx.export(report_of("ada", (*checks, PASSED)), wishes).text
        assert len(text.encode()) < 32 * 1024
        root = ElementTree.fromstring(loaded(text)["msg"])
        assert {element.tag for element in root.iter()} <= {"div", "p", "pre"}


def test_lti_sends_no_score_that_is_not_final(
    reports: list[Report], wishes: Wishes
) -> None:
    """What was not handed in, and what needs a person, are different things."""
    found = [loaded(lti.export(report, wishes).text) for report in reports]
    progress = [data["gradingProgress"] for data in found]
    person, final = "PendingManual", "FullyGraded"
    ends = [*[final] * 3, person, "NotReady", person, final, person, final, final]
    assert progress == ends
    assert [("scoreGiven" in data) for data in found] == [p == final for p in progress]
    assert found[0]["timestamp"] == "2026-11-01T10:00:00.000000+00:00"
    with pytest.raises(ExportError, match="whose"):
        lti.export(report_of("", (PASSED,)), wishes)


def test_check50_knows_three_ends(wishes: Wishes) -> None:
    """Passed, failed, and neither; the advice is its help."""
    report = report_of("ada", (PASSED, FAILED, SKIPPED, BROKEN))
    results = loaded(check50.export(report, wishes).text)["results"]
    passed = [result["passed"] for result in results]
    assert passed == [True, False, None, None, None]
    assert results[1]["cause"]["help"] == "Take the locks in the same order."
    names = [result["name"] for result in results]
    assert len(set(names)) == len(names)


def test_a_student_can_be_called_anything(wishes: Wishes) -> None:
    """The id of a launch is one line of letters that can be written."""
    report = report_of("ada", (PASSED,), number=NASTY)
    assert "\n" not in loaded(lti.export(report, wishes).text)["userId"]
