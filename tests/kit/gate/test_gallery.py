"""The gallery: what a student reads about wrong specimens, in a file held current."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.evidence import Frame
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.trials.gallery import (
    add_entry,
    is_exact,
    stale,
    write,
    written,
)
from autograder.gatekeeper.trials.plan import trials, wrong_trials
from autograder.gatekeeper.trials.trial import Kind, Result, Trial
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.verdict import EvidenceLine, Verdict

FRAME = Frame(file="pair.py", line=9, function="both", source="first()")
VERDICT = Verdict(
    mistake="no-threads",
    happened="ONE AFTER THE OTHER: nothing ran at the same time.",
    evidence=(EvidenceLine(actor="the caller", doing="runs the task", at=FRAME),),
    because="A call returns when the work is done.",
    try_next="Start a thread.",
)
ENTRY = """\
both_serial.py: no-threads

✗ runs both at the same time                                        0 of 1 point

  ONE AFTER THE OTHER: nothing ran at the same time.   no-threads

    the caller   runs the task   pair.py:9   first()

  A call returns when the work is done.
  Try next: start a thread.
  More: lockstep explain no-threads

✗ waits for both                                                    0 of 1 point
    Same mistake as in: runs both at the same time
"""
REWORDED = ENTRY.replace("ONE AFTER", "ONCE AFTER")


def record(
    title: str, outcome: CheckOutcome = CheckOutcome.FAILED, verdict: Verdict = VERDICT
) -> CheckRecord:
    """Return the record of a check that ended like this."""
    return CheckRecord(
        id=title, title=title, outcome=outcome, max_score=1, verdict=verdict
    )


@pytest.fixture
def place(course: Path) -> AssignmentFolders:
    """Return the one assignment of the made-up course."""
    return AssignmentFolders(course, "01_pair")


@pytest.fixture
def serial(place: AssignmentFolders) -> Trial:
    """Return the trial of one of its wrong specimens."""
    named = [t for t in wrong_trials(place) if t.name == "wrong/both_serial.py"]
    return named[0]


def messages(
    place: AssignmentFolders, shown: dict[str, str], exactly: bool = True
) -> list[str]:
    """Return what is said of the gallery, and after it what to do."""
    found = list(stale(place, shown, exactly))
    assert {finding.file for finding in found} <= {place.gallery}
    return [text for finding in found for text in (finding.what, finding.do)]


def test_an_entry_is_what_the_terminal_shows(serial: Trial) -> None:
    """The failed checks alone; what two of them say in the same words is there once."""
    checks = (
        record("runs both at the same time"),
        record("returns", CheckOutcome.PASSED),
        record("waits for both"),
        record("goes on", CheckOutcome.SKIPPED),
    )
    shown: dict[str, str] = {}
    add_entry(shown, serial, Result(checks=tuple(("both", check) for check in checks)))
    assert shown == {"both_serial.py": ENTRY}


def test_exercises_are_named_where_several_fail(serial: Trial) -> None:
    """A program that starts when it is imported harms them all."""
    shown: dict[str, str] = {}
    checks = (("both", record("runs both")), ("one", record("runs one")))
    add_entry(shown, serial, Result(checks=checks))
    lines = shown["both_serial.py"].splitlines()
    assert [line for line in lines if line in ("both", "one")] == ["both", "one"]


def test_names_are_numbered_as_they_are_named(serial: Trial) -> None:
    """Who of several gets there first is luck; lines of code stay as they are."""
    frame = replace(FRAME, source='Thread(name="Process-7")')
    verdict = Verdict(
        mistake="lock-order",
        happened="child process 862 waits, while Process-12 holds it.",
        evidence=(
            EvidenceLine(actor="Process-12", doing="waits for Process-3", at=frame),
            EvidenceLine(actor="Thread-4 (work)", doing="waits"),
            EvidenceLine(actor="Process-3", doing="waits"),
        ),
    )
    shown: dict[str, str] = {}
    failed = record("runs both", verdict=verdict)
    add_entry(shown, serial, Result(checks=(("both", failed),)))
    lines = [line.split("   ") for line in shown["both_serial.py"].splitlines()]
    assert ["  child process 1 waits, while Process-1 holds it.", "lock-order"] in lines
    actors = [
        line.strip().split("  ")[0] for line in shown["both_serial.py"].splitlines()
    ]
    assert actors[6:9] == ["Process-1", "Thread-1 (work)", "Process-2"]
    assert 'name="Process-7"' in shown["both_serial.py"]


def test_of_luck_only_the_mistake_is_compared(
    place: AssignmentFolders, serial: Trial
) -> None:
    """The specimen says what is luck in it, and so does the entry."""
    lucky = replace(serial, luck="which comes first")
    result = Result(checks=(("both", record("runs both")),))
    shown: dict[str, str] = {}
    add_entry(shown, lucky, result)
    entry = shown["both_serial.py"]
    luck = "(By luck: which comes first. Only the mistake is compared.)"
    assert entry.splitlines()[:2] == ["both_serial.py: no-threads", luck]
    write(place, {"both_serial.py": entry.replace("ONE", "TWO")})
    assert messages(place, shown) == []
    write(place, {"both_serial.py": entry.replace("explain no-", "explain other-")})
    assert len(messages(place, shown)) == 2
    write(place, {"both_serial.py": ENTRY})
    assert len(messages(place, shown)) == 2


def test_what_was_not_graded_has_no_entry(serial: Trial) -> None:
    """Neither has a solution that is not a wrong specimen."""
    shown: dict[str, str] = {}
    failed = Result(checks=(("both", record("runs both")),))
    add_entry(shown, replace(serial, kind=Kind.MUTANT), failed)
    add_entry(shown, serial, replace(failed, fault="It broke."))
    error = record("waits", CheckOutcome.ERROR)
    add_entry(shown, serial, Result(checks=(*failed.checks, ("both", error))))
    assert shown == {}


def test_the_gallery_is_read_as_it_was_written(place: AssignmentFolders) -> None:
    """In order of the names; entries that were not made again stay."""
    other = ENTRY.replace("serial", "run")
    write(place, {"both_serial.py": ENTRY})
    write(place, {"both_run.py": other})
    assert list(written(place).items()) == [
        ("both_run.py", other),
        ("both_serial.py", ENTRY),
    ]
    assert "`lockstep check 01_pair --gallery`" in place.gallery.read_text("utf-8")
    (place.staff / "wrong/both_run.py").unlink()
    write(place, {})
    assert written(place) == {"both_serial.py": ENTRY}


def test_a_current_gallery_is_not_mentioned(place: AssignmentFolders) -> None:
    """Specimens that were not played are not compared."""
    write(place, {"both_serial.py": ENTRY, "both_run.py": ENTRY})
    assert messages(place, {"both_serial.py": ENTRY}) == []


def test_other_words_are_reported_where_they_are_compared(
    place: AssignmentFolders,
) -> None:
    """The first line that differs is quoted."""
    write(place, {"both_serial.py": ENTRY})
    shown = {"both_serial.py": REWORDED}
    rest = "AFTER THE OTHER: nothing ran at the same time.   no-threads"
    assert messages(place, shown) == [
        "The gallery is not current: both_serial.py. "
        f"It has `ONE {rest}`; the plays show `ONCE {rest}`.",
        "Run `lockstep check 01_pair --gallery`, and review the diff.",
    ]
    assert messages(place, shown, exactly=False) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("explain no-threads", "explain join-missing"), ("pair.py:9", "pair.py:10")],
)
def test_mistakes_and_lines_are_compared_everywhere(
    place: AssignmentFolders, old: str, new: str
) -> None:
    """They do not depend on the Python, nor on how processes are started."""
    write(place, {"both_serial.py": ENTRY})
    what, _ = messages(
        place, {"both_serial.py": ENTRY.replace(old, new)}, exactly=False
    )
    assert old in what
    assert new in what


def test_another_python_may_show_more_lines(place: AssignmentFolders) -> None:
    """More can be seen there of what is ending; where it is exact, that counts."""
    write(place, {"both_serial.py": ENTRY})
    more = {"both_serial.py": ENTRY.replace("pair.py:9", "pair.py:9 pair.py:8")}
    assert messages(place, more, exactly=False) == []
    assert messages(place, more, exactly=True) != []


@pytest.mark.parametrize("exactly", [True, False])
def test_entries_and_specimens_are_one_to_one(
    place: AssignmentFolders, exactly: bool
) -> None:
    """A specimen without an entry is reported, and an entry without a specimen."""
    what, _ = messages(place, {"both_serial.py": ENTRY, "both_run.py": ENTRY}, exactly)
    assert "not current: both_run.py and 1 more. It has `nothing`; the plays" in what
    write(place, {"both_serial.py": ENTRY})
    (place.staff / "wrong/both_serial.py").unlink()
    what, _ = messages(place, {}, exactly)
    assert "both_serial.py. It has `both_serial.py: no-threads`; the plays" in what


def test_the_command_plays_wrong_specimens_alone(
    course: Path, place: AssignmentFolders, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it writes is what the gate compares; ``--only`` chooses some of them."""
    assert {t.kind for t in wrong_trials(place)} == {Kind.WRONG}
    planned = [t for t in trials(place) if t.kind is Kind.WRONG]
    assert [replace(t, home=None) for t in planned] == wrong_trials(place)
    some = ["check", "01_pair", "--course", str(course), "--only", "both_serial"]
    assert main(some) == 1
    assert "not current: both_serial.py." in capsys.readouterr().out
    assert main([*some, "--gallery"]) == 0
    assert list(written(place)) == ["both_serial.py"]
    assert "lockstep explain no-threads" in written(place)["both_serial.py"]
    assert main(some) == 0


def test_a_specimen_with_another_mistake_is_reported(
    course: Path, place: AssignmentFolders, capsys: pytest.CaptureFixture[str]
) -> None:
    """The gallery shows it all the same."""
    file = place.staff / "wrong/both_serial.py"
    file.write_text(file.read_text().replace("no-threads", "never-started"))
    some = ["check", "--course", str(course), "--only", "both_serial", "--gallery"]
    assert main(some) == 1
    assert "is diagnosed as `no-threads`" in capsys.readouterr().out
    assert list(written(place)) == ["both_serial.py"]


def test_the_words_are_those_of_one_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 3.11 under fork; other start methods and observers show other threads."""
    module = "autograder.gatekeeper.trials.gallery"
    monkeypatch.setattr("sys.version_info", (3, 11, 7, "final", 0))
    monkeypatch.setattr(f"{module}.usual_start_method", lambda: "fork")
    monkeypatch.setattr(f"{module}.usual_observer", lambda: "proc")
    assert is_exact()
    monkeypatch.setattr(f"{module}.usual_observer", lambda: "portable")
    assert not is_exact()
    monkeypatch.setattr("sys.version_info", (3, 14, 0, "final", 0))
    monkeypatch.setattr(f"{module}.usual_observer", lambda: "proc")
    assert not is_exact()
