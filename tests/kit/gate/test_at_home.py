"""The two shares: how many wrong ones are silent at home, and get the same mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.cli import main
from autograder.gatekeeper.trials import at_home
from autograder.gatekeeper.trials.at_home import (
    Shares,
    both,
    differences,
    is_for_home,
    shares_held,
    shares_table,
)
from autograder.gatekeeper.trials.trial import Kind, Result, Trial
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.verdict import Verdict


def trial(name: str, kind: Kind = Kind.WRONG) -> Trial:
    """Make a trial that nobody plays."""
    here = Path("x.py")
    return Trial(
        kind=kind,
        name=name,
        text="",
        file_name="x.py",
        tests=here,
        exercises=("pour",),
        file=here,
    )


def result(*mistakes: str, home: Result | None = None) -> Result:
    """Make what came out: a failed check for each mistake, and one that passed."""
    passed = CheckRecord(id="ok", title="", outcome=CheckOutcome.PASSED, max_score=1)
    failed = [
        CheckRecord(
            id=f"check{number}",
            title="",
            outcome=CheckOutcome.FAILED,
            max_score=1,
            verdict=Verdict(mistake=name, happened=f"SPILT: {name or 'tea'}."),
        )
        for number, name in enumerate(mistakes)
    ]
    return Result(checks=tuple(("pour", r) for r in (passed, *failed)), home=home)


def row(*results: tuple[Trial, Result]) -> Shares:
    """Count some results."""
    shares = Shares(slug="01_tea")
    for one, came in results:
        shares.add(one, came)
    return shares


SAME = trial("same"), result("spilt", "cold", home=result("cold"))
OTHER = trial("other"), result("spilt", home=result("spilt", ""))
SILENT = trial("silent"), result("spilt", home=result())
RIGHT = trial("right", Kind.RIGHT), result(home=result())
ALARM = trial("alarm", Kind.RIGHT), result(home=result("spilt"))
NOT_PLAYED = trial("not played"), result("spilt")


def test_both_shares_are_counted() -> None:
    """Of wrong ones only, and only of those that were played at home."""
    shares = row(SAME, OTHER, SILENT, RIGHT, NOT_PLAYED)
    assert (len(shares.wrong), shares.silent, shares.found, shares.same) == (3, 1, 2, 1)
    table = shares_table([shares, row(SAME)])
    assert "1 (33 %)" in table
    assert "2 (67 %)" in table  # together


def test_what_differs_is_shown_with_the_words() -> None:
    """Silent ones, other words, and alarms at right ones; none that agree."""
    lines = list(differences(row(SAME, OTHER, SILENT, RIGHT, ALARM).said))
    assert [line.split(":")[0] for line in lines] == ["other", "silent", "alarm"]
    assert "(no name): SPILT: tea." in lines[0]


def test_the_shares_must_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many silent, too few the same, an alarm, a fault: each is to be done."""
    monkeypatch.setattr(at_home, "LEAST_SAME", 0.5)
    monkeypatch.setattr(at_home, "MOST_SILENT", 0.5)
    assert list(shares_held([row(SAME, OTHER, SILENT)], Path())) == []
    found = [f.what for f in shares_held([row(OTHER, SILENT, SILENT, ALARM)], Path())]
    assert found == [
        "0 of 1 wrong solutions get the same mistake at home.",
        "The self-checks are silent about 2 of 3 wrong solutions.",
        "alarm is right, and fails at home.",
    ]
    broken = trial("broken"), result(home=Result(fault="no check was run"))
    assert [f.what for f in shares_held([row(SAME, broken)], Path())] == [
        "broken could not be played: no check was run."
    ]


def test_a_fixed_part_is_for_home() -> None:
    """By its name; never a mutant, the stub, or the reference."""
    names = [f"wrong/x{number}.py" for number in range(200)]
    chosen = [name for name in names if is_for_home(trial(name))]
    assert 5 < len(chosen) < 40
    assert all(is_for_home(trial(name), 1) for name in names)
    for kind in (Kind.MUTANT, Kind.STUB, Kind.REFERENCE):
        assert not is_for_home(trial(chosen[0], kind), 1)


def test_what_was_not_played_at_home_is_not_counted() -> None:
    """Nothing is known about it."""
    assert both(*NOT_PLAYED) is None


def test_one_in_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, in words."""
    assert main(["check", "--home", "0"]) == 2
    assert "one in how many?" in capsys.readouterr().err


def test_specimens_are_played_at_home(capsys: pytest.CaptureFixture[str]) -> None:
    """The real course: the same mistake in both, and a right one passes."""
    root = str(Path(__file__).parents[3])
    options = ["--course", root, "--home", "1"]
    for only, row in (
        ("wrong/run_all_run.py", "01_threads      0      1         0 (0 %)"),
        ("right/run_all_polling.py", "01_threads      1      0           0 (-)"),
    ):
        assert main(["check", "01_threads", *options, "--only", only]) == 0
        assert row in capsys.readouterr().out
