"""`lockstep hint`: one rung a call, kept beside the student's file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.grading.hints import HintsError, HintsShown, note_next, show_hint

HINTS = """\
# Hints

## Task 1: pour

1. Is there
   a cup?
2. A cup is what tea is poured into.
3. Take the cup, and pour.

## Task 2: `pour_all`

1. How many cups?
2. A loop.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the folder of an assignment, and go there."""
    (tmp_path / "hints.md").write_text(HINTS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    """Run `lockstep hint`, and return what it wrote."""
    assert main(["hint", *arguments]) == status
    out, err = capsys.readouterr()
    return out or err


def test_each_call_shows_one_more(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then the last one again, and it says that there are no more."""
    del folder
    first, second, third, fourth = (said(capsys, "pour") for _ in range(4))
    assert "hint 1 of 3" in first
    assert "Is there a cup?" in first
    assert "A cup is what" not in first
    assert "2 more: lockstep hint pour" in first
    assert "hint 2 of 3" in second
    assert "hint 3 of 3" in third
    assert "Take the cup" in fourth
    assert "That is all there is" in fourth


def test_a_task_has_a_name_and_a_number(folder: Path) -> None:
    """Both are the same task; what is a part of a name is not a name."""
    assert show_hint(folder, "2").ladder.task == "pour_all"
    assert show_hint(folder, "task2").first == 2
    assert show_hint(folder, "POUR").ladder.task == "pour"


def test_again_and_all_take_nothing_away(folder: Path) -> None:
    """`--again` is the last one shown; `--all` shows all, and then all were shown."""
    show_hint(folder, "pour")
    again = show_hint(folder, "pour", again=True)
    assert (again.first, len(again.rungs)) == (1, 1)
    assert show_hint(folder, "pour").first == 2
    whole = show_hint(folder, "pour", whole=True)
    assert len(whole.rungs) == 3
    assert HintsShown.of(folder).shown == {"pour": 3}


def test_without_a_name_it_is_the_next_task(folder: Path) -> None:
    """What the self-check found to be next; without that, the first with hints left."""
    assert show_hint(folder).ladder.task == "pour"
    note_next(folder, "pour_all")
    assert show_hint(folder).ladder.task == "pour_all"
    assert json.loads((folder / ".lockstep/progress.json").read_text()) == {
        "next": "pour_all",
        "shown": {"pour": 1, "pour_all": 1},
    }


def test_an_unknown_task_and_no_assignment(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2, in words: what there is, and where to go."""
    assert "Did you mean `pour_all`? There is: pour, pour_all" in said(
        capsys, "pour_al", status=2
    )
    (folder / "hints.md").unlink()
    assert "There is no assignment in" in said(capsys, "pour", status=2)
    note_next(folder, "pour")
    assert not (folder / ".lockstep").exists()


@pytest.mark.parametrize("kept", ["", "[]", '{"shown": 1}', '{"shown": {"pour": "x"}}'])
def test_what_is_kept_may_be_broken(folder: Path, kept: str) -> None:
    """Then it is as if nothing had been shown."""
    (folder / ".lockstep").mkdir()
    (folder / ".lockstep/progress.json").write_text(kept)
    assert show_hint(folder, "pour").first == 1
    assert show_hint(folder, "pour").first == 2


def test_hints_without_a_task_are_told(folder: Path) -> None:
    """An author's slip is said, and no traceback is shown."""
    (folder / "hints.md").write_text("# Hints\n")
    with pytest.raises(HintsError, match="has no hints"):
        show_hint(folder)


def test_what_cannot_be_kept_is_told(folder: Path) -> None:
    """A file where the folder should be."""
    (folder / ".lockstep").write_text("")
    with pytest.raises(HintsError, match="Failed to write"):
        show_hint(folder, "pour")
