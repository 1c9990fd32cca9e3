"""The rules of a course: what is said counts, and what is not understood is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from autograder.policy.apply import decided, lateness
from autograder.policy.reading import (
    RulesError,
    read_rules,
    require_known,
    rules_from,
)
from autograder.policy.rules import AssignmentRules, CourseRules
from autograder.policy.times import TimesError, moment_from, read_times
from autograder.report.record import CheckOutcome, Override, Visibility
from tests.kit.export.made_up import FAILED, PASSED, check, report_of

FULL = """
timezone = "Europe/Berlin"
[late]
percent_per_day = 10
grace_minutes = 15
cap_percent = 50
[assignments.01_threads]
due = 2026-05-01T23:59:00
visibility = "after_due_date"
[assignments.01_threads.checks.starts]
points = 3
visibility = "visible"
[assignments.02_processes]
due = 2026-05-08T12:00:00+00:00
late = { percent_per_day = 20 }
"""


def rules(text: str = FULL, slug: str = "01_threads") -> AssignmentRules:
    """Read the rules for an assignment."""
    return rules_from(text, "course.toml").of(slug)


def test_without_a_file_there_are_no_rules(tmp_path: Path) -> None:
    """All is as the tests say, and no time matters."""
    assert read_rules(tmp_path) == CourseRules()
    report = report_of("ada", (PASSED, FAILED))
    assert decided(report, read_rules(tmp_path).of("01_threads")) == report


def test_all_of_it_is_read() -> None:
    """What an assignment says counts before what is said for all."""
    first, second = rules(), rules(slug="02_processes")
    assert first.due is not None
    assert first.due.isoformat() == "2026-05-01T23:59:00+02:00"
    assert first.penalty.grace == timedelta(minutes=15)
    assert (first.penalty.percent_per_day, first.penalty.cap) == (10, 50)
    assert (second.penalty.percent_per_day, second.penalty.cap) == (20, 50)
    assert first.of_check("starts").points == 3
    assert first.of_check("starts").visibility is Visibility.VISIBLE
    assert first.of_check("other").visibility is Visibility.AFTER_DUE_DATE
    assert first.of_check("other").points is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x =", "is not TOML"),
        ("zone = 1", "zone is not known here"),
        ("timezone = 'Nowhere/Here'", "timezone is not known here"),
        ("timezone = 3", "timezone"),
        ("late = 3", "late has to be a table"),
        ("[late]\npercent = 3", "late.percent is not known"),
        ("[late]\npercent_per_day = -1", "from 0 to 100"),
        ("[late]\npercent_per_day = true", "from 0 to 100"),
        ("[late]\npercent_per_day = nan", "from 0 to 100"),
        ("[late]\ngrace_minutes = 1e99", "grace_minutes has to be a number"),
        ("[assignments]\nx = 1", "assignments.x has to be a table"),
        ("[assignments.x]\ndue = 2026-05-01", "a date and a time"),
        ("[assignments.x]\ndue = '2026-05-01T10:00:00Z'", "a date and a time"),
        ("[assignments.x]\ndue = 2026-05-01T10:00:00", "no offset"),
        ("[assignments.x]\nvisibility = 'secret'", "has to be one of: visible"),
        ("[assignments.x.checks.y]\npoints = '3'", "assignments.x.checks.y.points"),
        ("[assignments.x.checks.y]\npoints = inf", "has to be a number"),
        ("[assignments.x.checks.y]\npoint = 3", "Known are: points, visibility"),
    ],
)
def test_what_is_not_understood_is_named(text: str, message: str) -> None:
    """With the file, and where in it."""
    with pytest.raises(RulesError) as error:
        rules_from(text, "c/course.toml")
    assert message in str(error.value)
    assert "c/course.toml" in str(error.value)


def test_rules_about_nothing_are_refused() -> None:
    """A slug or a check that is not there would have no effect."""
    file, course = Path("course.toml"), rules_from(FULL, "course.toml")
    known = {"01_threads": ["starts", "ends"], "02_processes": ["x"]}
    require_known(course, known, file)
    with pytest.raises(RulesError, match=r"02_processes: there is no such assignment"):
        require_known(course, {"01_threads": ["starts"]}, file)
    with pytest.raises(RulesError, match=r"checks.starts.*There is: ends"):
        require_known(course, known | {"01_threads": ["ends"]}, file)


DUE = datetime(2026, 5, 1, 21, 59, tzinfo=UTC)  # the same moment as in FULL


@pytest.mark.parametrize(
    ("after", "days", "percent"),
    [
        (timedelta(days=-3), 0, 0),
        (timedelta(0), 0, 0),
        (timedelta(minutes=15), 0, 0),
        (timedelta(minutes=15, seconds=1), 1, 10),
        (timedelta(hours=24), 1, 10),
        (timedelta(hours=24, seconds=1), 2, 20),
        (timedelta(days=5), 5, 50),
        (timedelta(days=300), 300, 50),
    ],
)
def test_days_begun_are_counted(after: timedelta, days: int, percent: float) -> None:
    """From the date on, none within the grace, and never more than the cap."""
    late = lateness(rules(), DUE + after)
    assert late is not None
    assert (late.days, late.percent) == (days, percent)


@pytest.mark.parametrize(
    ("handed_in", "days"),
    [
        (datetime(2026, 10, 25, 11, 0, tzinfo=UTC), 1),  # noon again, 25 hours later
        (datetime(2026, 10, 25, 11, 1, tzinfo=UTC), 2),
        (datetime(2026, 10, 24, 10, 1, tzinfo=UTC), 1),
        (datetime(2026, 10, 24, 10, 0, tzinfo=UTC), 0),
    ],
)
def test_a_clock_that_is_put_back_makes_nobody_later(
    handed_in: datetime, days: int
) -> None:
    """A day ends at the same time of day, in the time zone of the course."""
    zone = 'timezone = "Europe/Berlin"\n[late]\npercent_per_day = 10\n'
    text = f"{zone}[assignments.x]\ndue = 2026-10-24T12:00:00\n"
    late = lateness(rules(text, "x"), handed_in)
    assert late is not None
    assert late.days == days


def test_what_nobody_knows_is_not_late() -> None:
    """The report says that it is not known."""
    report = decided(report_of("ada", (PASSED,)), rules())
    assert report.late is not None
    assert (report.late.handed_in, report.late.percent) == ("", 0)
    assert report.score == report.earned


def test_rules_can_be_changed_and_taken_back() -> None:
    """What the test says is kept in the report; a teacher's word counts in both."""
    report = report_of("ada", (PASSED, FAILED))
    name = report.checks[1].id
    text = f"[assignments.x.checks.{name}]\npoints = 9\nvisibility = 'hidden'\n"
    given = {name: Override(points=2, why="they showed me")}
    changed = decided(report, rules(text, "x"), overrides=given)
    assert changed.checks[1].max_score == 9
    assert changed.checks[1].visibility is Visibility.HIDDEN
    assert changed.checks[1].outcome is CheckOutcome.FAILED
    assert changed.score == report.score + 2
    assert decided(changed, rules(text, "x"), overrides=given) == changed
    assert decided(changed, AssignmentRules()) == report


def test_what_was_printed_is_not_shown_where_a_check_is_hidden_now() -> None:
    """Hidden checks show no output."""
    report = report_of("ada", (check("a", CheckOutcome.PASSED, 1, output="said"),))
    text = "[assignments.x]\nvisibility = 'hidden'\n"
    assert decided(report, rules(text, "x")).checks[0].output == ""


# Times -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-01T23:59:00+02:00", "2026-05-01T23:59:00+02:00"),
        ("2026-05-01 23:59 Z", "2026-05-01T23:59:00+00:00"),
        ("2018-07-05 00:52:18.397000000 -04:00", "2018-07-05T00:52:18-04:00"),
        ("2015-02-02 15:58:23.948203 America/Los_Angeles", "2015-02-02T15:58:23-08:00"),
        ("2026-05-01 23:59:00 UTC", "2026-05-01T23:59:00+00:00"),
        ("2026-05-01T23:59:00", "2026-05-01T23:59:00"),
        ("Friday, 1 May 2026, 11:59 PM", "2026-05-01T23:59:00"),
        ("Friday, 1 May 2026, 23:59", "2026-05-01T23:59:00"),
        ("yesterday", None),
        ("2026-13-01 10:00", None),
        ("2026-05-01 10:00 Nowhere/Here", None),
        ("", None),
    ],
)
def test_times_as_platforms_write_them(text: str, moment: str | None) -> None:
    """With an offset, a zone, or neither."""
    found = moment_from(text)
    assert (found.isoformat() if found else None) == moment


MOODLE = """\ufeffIdentifier,"Full name","Email address",Status,\
"Last modified (submission)"\r
"Participant 11","Ada, L.",ada@x.org,Submitted,"Friday, 1 May 2026, 11:00 PM"\r
"Participant 12",Bo,bo@x.org,"No submission",-\r
"""


def test_moodles_worksheet_is_a_table_of_times(tmp_path: Path) -> None:
    """Who has no time in it has handed in nothing."""
    file = tmp_path / "times.csv"
    file.write_text(MOODLE, "utf-8")
    times = read_times(file, UTC)
    ada, bo = times.of("11"), times.of("bo@x.org")
    assert ada is not None
    assert bo is not None
    assert ada.at == datetime(2026, 5, 1, 23, tzinfo=UTC)
    assert (ada.name, bo.at) == ("Ada, L.", None)
    assert times.of("1", "") is None
    assert times.of("nobody", "Bo") == bo


def test_a_name_of_two_is_nobodys(tmp_path: Path) -> None:
    """Their numbers tell them apart."""
    file = tmp_path / "times.csv"
    text = "id,name,time\n1,Bo,2026-05-01 10:00Z\n2,Bo,2026-05-02 10:00Z\n"
    file.write_text(text, "utf-8")
    times = read_times(file, None)
    assert times.of("Bo") is None
    found = times.of("2", "Bo")
    assert found is not None
    assert found.at == datetime(2026, 5, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no column for the student"),
        ("name\nx\n", "no column for the time"),
        ("when,what\n", "student_id"),
        ("id,time\n1,soon\n", "Row 2"),
        ("id,time\n1,2026-05-01T10:00:00\n", "no offset"),
        ("id,time\n1,2026-05-01T10:00Z,3\n", "3 cells"),
        ('id,time\n"1', "Failed to read"),
        ("id,time\n\udcff", "Failed to read"),
    ],
)
def test_a_table_that_cannot_be_read(text: str, message: str, tmp_path: Path) -> None:
    """The file is named, and the row."""
    file = tmp_path / "times.csv"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(TimesError, match=message) as error:
        read_times(file, None)
    assert str(file) in str(error.value)


def test_no_table_at_all(tmp_path: Path) -> None:
    """A path with nothing is reported."""
    with pytest.raises(TimesError, match=r"none\.csv"):
        read_times(tmp_path / "none.csv", None)
