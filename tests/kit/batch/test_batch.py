"""A batch: many at a time, kept in a store, gone on with, and never graded twice."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import select
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

import pytest

from autograder.batch import errand
from autograder.batch.local import Units
from autograder.batch.units import key_of
from autograder.batch.work import order_from_json, order_to_json
from autograder.classbook import book as classbook
from autograder.grading.course import Course
from autograder.grading.grade import Order
from autograder.play import Means
from autograder.report import store
from autograder.report.record import Handed
from tests.kit.batch.conftest import RIGHT, TWELVE, WRONG, Class
from tests.kit.until import until

_LONG = 120.0  # seconds: for what takes one or two, on however loaded a machine


def graded_so_far(school: Class) -> int:
    """Count the rows that are committed, from another process's point of view."""
    file = school.reports / classbook.FILE_NAME
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM graded").fetchone()[0])
    except sqlite3.Error:
        return 0


def test_a_class_of_twelve_is_graded_whatever_the_number_of_jobs(
    school: Class, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Each in a process of its own; what one does to its grader concerns no other."""
    school.hand_in(TWELVE)
    assert school.grade("--jobs", 3) == 2  # one imports what is not installed
    together = school.marks()
    table = capsys.readouterr().out.split("submission ")[1]
    assert len(table.splitlines()[2:]) == len(TWELVE)
    assert together["ada"][1] == together["=1+1"][1] == 4.5
    assert together["bo"][1] == together["李雷"][1] == 3.5
    assert together["dan"][0] == Handed.NOT_HANDED_IN
    assert together["eve"][0] == Handed.FOR_A_PERSON
    assert {together[name][1] for name in ("cyd", "gus", "hal", "ida")} == {0}
    school.reports = tmp_path / "one by one"
    assert school.grade("--jobs", 1) == 2
    assert school.marks() == together


def test_reports_lie_beside_the_store(school: Class) -> None:
    """They are what is in it; only the teacher may read it."""
    school.hand_in({"ada": RIGHT, "bo": WRONG})
    assert school.grade() == 1
    for row in school.rows():
        assert store.read(school.reports / f"{row.name}.json") == row.report
        assert row.spent.seconds > 0
    mode = (school.reports / classbook.FILE_NAME).stat().st_mode
    assert mode & 0o077 == 0


def test_only_what_has_changed_is_graded_again(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same command goes on; `--again` does all of it."""
    school.hand_in({"ada": RIGHT, "bo": WRONG, "cyd": WRONG})
    school.grade()
    before = {row.whose.who: row for row in school.rows()}
    (school.reports / "ada.json").unlink()
    school.hand_in({"bo": RIGHT, "dan": RIGHT})
    assert school.grade("--resume") == 1
    error = capsys.readouterr().err
    assert "2 of 4 were graded before" in error
    after = {row.whose.who: row for row in school.rows()}
    assert (after["ada"], after["cyd"]) == (before["ada"], before["cyd"])
    assert after["bo"].report.score == after["dan"].report.score == 4.5
    assert store.read(school.reports / "ada.json") == before["ada"].report
    school.grade("--again")
    assert "graded before" not in capsys.readouterr().err
    # seeds come from the store: the same values, and the same verdicts
    again = {row.whose.who: row.report.seed for row in school.rows()}
    assert again == {who: row.report.seed for who, row in after.items()}


def test_a_corrected_hidden_test_grades_all_again(school: Class) -> None:
    """What was before is kept, to be compared."""
    school.hand_in({"ada": RIGHT, "bo": WRONG})
    school.grade()
    (file,) = school.course.glob("tests/hidden/*/test_*.py")
    text = file.read_text("utf-8")
    file.write_text(text.replace("] * 2)", "])"), "utf-8")
    assert school.grade() == 1
    assert {who: mark[1] for who, mark in school.marks().items()} == {
        "ada": 3.5,
        "bo": 4.5,
    }
    with classbook.opened(school.reports) as book:
        earlier = [book.earlier(row.whose) for row in book.rows()]
    assert [report.score for report in earlier if report] == [4.5, 3.5]


@pytest.mark.parametrize(
    "change",
    [
        {"means": Means(start_method="spawn", observer="proc")},
        {"means": Means(start_method="fork", observer="portable")},
        {"secret": "another"},
        {"student": "bob"},
        {"attempt": 2},
    ],
)
def test_the_key_has_all_that_verdicts_depend_on(
    school: Class, change: dict[str, Any]
) -> None:
    """Where a part of it is another one, it is graded again."""
    school.hand_in({"ada": RIGHT})
    assignment = Course(root=school.course).assignment("01_small")
    given: dict[str, Any] = {
        "path": school.folder / "in" / "ada",
        "assignment": assignment,
        "secret": "x",
        "means": Means(start_method="fork", observer="proc"),
    }
    key = key_of(Order(**given))
    assert key_of(Order(**given)) == key
    assert key_of(Order(**given | change)) != key
    (given["path"] / "beside.py").touch()
    assert key_of(Order(**given)) != key


def test_an_order_arrives_as_it_was_given(school: Class) -> None:
    """Also with a name that is not text."""
    order = Order(
        path=Path("/a/\udcff ☃"),
        also=(Path("/b"),),
        assignment=Course(root=school.course).assignment("01_small"),
        student="\udcff",
        student_id="7",
        student_name="A\nB",
        layout="moodle",
        attempt=3,
        report=Path("/r.json"),
        secret="s",
        measures=False,
    )
    line = order_to_json(order)
    assert "\n" not in line
    assert order_from_json(line) == order


@pytest.mark.parametrize(("jobs", "measures"), [(1, True), (2, False)])
def test_no_stopwatch_runs_beside_other_submissions(
    school: Class, jobs: int, measures: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its figure would tell something about them, and it takes their CPUs."""
    school.hand_in({"ada": RIGHT, "bo": RIGHT})
    ask, asked = errand.ask, []

    def noted(process: errand.UnitProcess, line: str) -> Any:
        asked.append(order_from_json(line).measures)
        return ask(process, line)

    monkeypatch.setattr(errand, "ask", noted)
    assert school.grade("--jobs", jobs) == 0
    assert asked == [measures] * 2


def test_a_grader_that_is_killed_costs_its_own_submission_only(
    school: Class, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is reported, kept as a failure, and tried again the next time."""
    school.hand_in({"ada": RIGHT, "bo": RIGHT, "cyd": WRONG})
    ask = errand.ask

    def killed(process: errand.UnitProcess, line: str) -> Any:
        if json.loads(line)["student"] == "bo":
            os.kill(process.pid, signal.SIGKILL)
        return ask(process, line)

    with monkeypatch.context() as patched:
        patched.setattr(errand, "ask", killed)
        assert school.grade("--jobs", 1) == 2
    assert "ended by SIGKILL" in capsys.readouterr().err
    assert sorted(school.marks()) == ["ada", "cyd"]
    with classbook.opened(school.reports) as book:
        assert [failure.whose.who for failure in book.failures()] == ["bo"]
    assert school.grade() == 1
    assert sorted(school.marks()) == ["ada", "bo", "cyd"]
    with classbook.opened(school.reports) as book:
        assert book.failures() == []


def test_a_report_that_cannot_be_written_is_told(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are graded."""
    school.hand_in({"ada": RIGHT, "bo": RIGHT})
    (school.reports / "bo.json").mkdir(parents=True)
    assert school.grade() == 2
    assert "bo.json" in capsys.readouterr().err
    assert school.marks()["ada"][1] == 4.5


def test_attempts_are_rows_of_their_own(school: Class) -> None:
    """Which one counts is said once, and kept."""
    school.hand_in({"ada": RIGHT})
    school.grade("--attempt", 1)
    school.hand_in({"ada": WRONG})
    school.grade("--attempt", 2, "--best-of-attempts")
    rows = school.rows()
    assert [(row.whose.attempt, row.report.score) for row in rows] == [
        (1, 4.5),
        (2, 3.5),
    ]
    with classbook.opened(school.reports) as book:
        assert book.counts == "best"


def test_two_students_of_one_name_are_two(school: Class) -> None:
    """Where nothing else tells them apart, their reports do."""
    for above in ("x", "y"):
        place = school.folder / above / "1"
        place.mkdir(parents=True)
        (place / "small.py").write_text(RIGHT, "utf-8")
    paths = [str(school.folder / above / "1") for above in ("x", "y")]
    given = ["--report", str(school.reports), "--course", str(school.course)]
    assert command_line(["grade", *paths, *given]) == 0
    assert [row.whose.who for row in school.rows()] == ["1 (x-1)", "1 (y-1)"]


def command_line(arguments: list[str]) -> int:
    """Run the command in this process."""
    from autograder.cli import main

    return main(arguments)


# Ended, and gone on with ------------------------------------------------------------


def test_a_second_grader_is_refused(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the folder named, and nothing done."""
    school.hand_in({"ada": RIGHT})
    with classbook.written(school.reports):
        assert school.grade() == 2
    error = capsys.readouterr().err
    assert "Another `lockstep`" in error
    assert str(school.reports) in error
    assert school.rows() == []
    assert school.grade() == 0


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_supervisor_loses_what_was_under_way_and_no_more(
    school: Class, seed: int
) -> None:
    """The same command goes on, and comes to the same marks; nobody is left behind."""
    works = {f"s{n}": RIGHT if n % 3 else WRONG for n in range(7)}
    school.hand_in(works)
    with school.grading("--jobs", 2) as process:
        until(lambda: graded_so_far(school) >= seed * 2, "nothing was graded")
        process.send_signal(signal.SIGKILL)
    until(lambda: not units_below(school.folder), "a unit outlived its supervisor")
    before = school.rows() if graded_so_far(school) else []
    assert school.grade("--jobs", 2) == 1
    after = {row.whose.who: row for row in school.rows()}
    assert {who: row.report.score for who, row in after.items()} == {
        name: 4.5 if work is RIGHT else 3.5 for name, work in works.items()
    }
    assert [after[row.whose.who] for row in before] == before


def units_below(folder: Path) -> list[str]:
    """Name the processes whose environment names the folder."""
    mark, found = os.fsencode(folder), []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environ = (process / "environ").read_bytes()
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if mark in environ and b"autograder" in command:
            found.append(process.name)
    return found


def test_after_ctrl_c_there_is_a_summary(school: Class) -> None:
    """What is under way ends at once; what is done is shown, and kept."""
    school.hand_in({f"s{n}": RIGHT for n in range(6)})
    school.hand_in({"s5": "import time\nwhile True: time.sleep(1)\n"})
    with school.grading("--jobs", 1) as process:
        until(lambda: graded_so_far(school) >= 2, "nothing was graded")
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=_LONG)
    assert process.returncode == 2
    until(lambda: not units_below(school.folder), "a unit outlived its supervisor")
    done = len(school.rows())
    assert f"{done} of 6 submissions are graded. The same command goes on" in (
        error.decode()
    )
    table = out.decode().split("submission ")[1]
    assert len(table.splitlines()[2:]) == done


@pytest.mark.parametrize(
    "arguments",
    [
        ["--jobs", "0"],
        ["--jobs", "two"],
        ["--again", "--resume"],
        ["--last", "--best-of-attempts"],
        ["--resume"],
    ],
)
def test_options_without_sense_are_refused(
    school: Class, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is written."""
    school.hand_in({"ada": RIGHT})
    assert school.grade(*arguments) == 2
    assert arguments[0] in capsys.readouterr().err
    assert not school.reports.exists()


def test_a_broken_store_is_refused(
    school: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    """As is a database of somebody else, and a folder that cannot be one."""
    school.hand_in({"ada": RIGHT})
    school.reports.mkdir()
    file = school.reports / classbook.FILE_NAME
    file.write_bytes(b"no database at all" * 100)
    assert school.grade() == 2
    assert "cannot be used" in capsys.readouterr().err
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    assert school.grade() == 2
    assert "is not a store of `lockstep`" in capsys.readouterr().err
    assert not list(school.reports.glob("*.json"))
    school.reports = school.folder / "in" / "ada" / "small.py" / "below"
    assert school.grade() == 2
    assert str(school.reports) in capsys.readouterr().err


def test_a_store_on_a_disk_that_is_only_read_can_be_read(
    school: Class, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written beside it; who wants to write reads what is wrong."""
    school.hand_in({"ada": RIGHT})
    assert school.grade() == 0
    before = sorted(school.reports.iterdir())
    with monkeypatch.context() as patched:
        patched.setattr("autograder.classbook.book.os.access", lambda *_: False)
        assert [row.whose.who for row in school.rows()] == ["ada"]
        word = ["ada", "gives_the_value", "1", "--why", "x"]
        with classbook.opened(school.reports) as book:
            assert sorted(school.reports.iterdir()) == before
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                book.note_fact("counts", "best")
    file = school.reports / classbook.FILE_NAME
    monkeypatch.setattr("autograder.classbook.book._prepare", _refuse_to_write)
    assert command_line(["override", str(school.reports), *word]) == 2
    error = capsys.readouterr().err
    assert f"Failed to write into `{file.parent}`" in error
    assert "Move it away" not in error


def _refuse_to_write(connection: sqlite3.Connection, _: Path) -> None:
    connection.execute("PRAGMA query_only = 1")
    connection.execute("DELETE FROM facts")


def test_a_terminal_is_told_how_far_it_is(school: Class) -> None:
    """How many of how many, the time left, and the failures so far."""
    school.hand_in({"ada": RIGHT, "bo": WRONG, "cyd": RIGHT})
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
    arguments = [sys.executable, "-m", "autograder", *school.arguments("--jobs", 1)]
    with subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=theirs, stdin=theirs
    ) as process:
        os.close(theirs)
        seen = b""
        while process.poll() is None or select.select([ours], [], [], 0)[0]:
            if select.select([ours], [], [], 0.1)[0]:
                try:
                    seen += os.read(ours, 4096)
                except OSError:  # the other end is closed
                    break
    os.close(ours)
    assert "0 of 3" in (shown := seen.decode("utf-8", "replace"))
    assert "2 of 3" in shown
    assert " left" in shown
    assert "1 lost points" in shown


def test_without_a_folder_there_is_no_store(
    school: Class, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many are graded side by side all the same."""
    school.hand_in({"ada": RIGHT, "bo": WRONG})
    monkeypatch.chdir(school.folder)
    before = sorted(school.folder.rglob("*"))
    given = [str(school.folder / "in" / name) for name in ("ada", "bo")]
    assert command_line(["grade", *given, "--course", str(school.course)]) == 1
    assert sorted(school.folder.rglob("*")) == before
    assert "3.5 of 4.5" in capsys.readouterr().out


def test_jobs_are_at_work_side_by_side(school: Class) -> None:
    """Two units are under way at one moment, and never three."""
    most, now = 0, 0

    class Counting(Units):
        """Counts how many are under way."""

    done = Units.done

    def counted(self: Units, line: str) -> Any:
        nonlocal most, now
        now += 1
        most = max(most, now)
        try:
            return done(self, line)
        finally:
            now -= 1

    school.hand_in({f"s{n}": RIGHT for n in range(4)})
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Units, "done", counted)
        assert school.grade("--jobs", 2) == 0
    assert most == 2
