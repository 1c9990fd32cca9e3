"""The author's gate as a whole: a sound course passes, a fault is reported."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.gatekeeper.trials.check import (
    check,
    compare,
    cut_stubs,
    write_galleries,
)


def test_a_sound_course_passes(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is found, and the table says what was tried."""
    assert write_galleries(course, workers=2) == 0
    assert capsys.readouterr().out == "✓ Everything looks fine.\n"
    status = check(course, workers=2)
    said = capsys.readouterr().out
    assert (status, said.splitlines()[-1]) == (0, "✓ Everything looks fine.")
    head, _, row = said.splitlines()[:3]
    counts = dict(zip(head.split()[:5], row.split()[:5], strict=True))
    assert counts.pop("assignment") == "01_pair"
    numbers = {name: int(count) for name, count in counts.items()}
    assert (numbers["exercises"], numbers["right"], numbers["wrong"]) == (1, 3, 5)
    assert numbers["mutants"] >= 20


def test_a_fault_is_told_with_its_place(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the rules and the trials find is reported, and nothing else is."""
    for kept in ("right/both_loop.py", "wrong/both_serial.py"):
        for other in (course / "reference/01_pair" / kept).parent.glob("*.py"):
            if other.name != Path(kept).name:
                other.unlink()
    wrong = course / "reference/01_pair/wrong/both_serial.py"
    wrong.write_text(wrong.read_text().replace("no-threads", "never-started"))
    assert check(course, "01_pair", workers=2) == 1
    said = capsys.readouterr().out
    assert said.startswith(
        "01_pair: `both` has 1 right specimens; it needs at least 3.\n"
    )
    finding = "is diagnosed as `no-threads`, but expects `never-started`: `"
    assert f"01_pair: wrong/both_serial.py {finding}" in said
    assert "  File: reference/01_pair/wrong/both_serial.py\n" in said
    assert "01_pair: The gallery is not current: both_serial.py. It has " in said
    assert said.endswith("✗ 4 things to do.\n")


def test_a_course_with_a_file_missing_is_not_tried(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The missing file is reported alone: everything else would follow from it."""
    (course / "tests/hidden/01_pair/scenarios.py").unlink()
    assert check(course, workers=2) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "01_pair: `tests/hidden/01_pair/scenarios.py` is missing."
    assert lines[-1] == "✗ 1 thing to do."


def test_cuts_the_stub_anew(course: Path) -> None:
    """What the gate finds fault with can be fixed with one command."""
    stub = course / "assignments/01_pair/pair.py"
    before = stub.read_text()
    stub.write_text("")
    assert cut_stubs(course, "01_pair") == [stub]
    assert stub.read_text() == before


@pytest.mark.parametrize("command", [check, compare, write_galleries])
def test_a_name_that_no_trial_has_is_wrong_usage(
    course: Path, command: Callable[..., int]
) -> None:
    """Nothing was played, so nothing is fine; a name of each kind is given."""
    words = "has `the.stub` in its name. There is .*`wrong/both_"
    with pytest.raises(LockstepError, match=words) as raised:
        command(course, "01_pair", only="the.stub")
    assert raised.value.exit_code == 2


def test_an_assignment_without_such_a_trial_is_passed_over(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As long as another one has such a trial."""
    for file in sorted(course.glob("**/01_pair")):
        shutil.copytree(file, file.with_name("02_pair"))
    wrong = course / "reference/02_pair/wrong"
    (wrong / "both_serial.py").rename(wrong / "both_in_turn.py")
    check(course, workers=2, only="both_in_turn")
    said = capsys.readouterr().out
    assert "\n02_pair " in said
    assert "\n01_pair " not in said


def test_an_unknown_slug_is_wrong_usage(course: Path) -> None:
    """The slugs that there are, are named."""
    with pytest.raises(LockstepError, match="01_pair"):
        check(course, "02_none")
