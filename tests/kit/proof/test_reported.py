"""Programs after public reports: a fixed tenth; `reported/README.md` tells of all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.kit.proof.reported.outside import ACTS
from tests.kit.proof.reported.play import Ending, note, play, programs

LIVE, DEAD = programs("live"), programs("dead")
MOST_LINES = 40


def name(program: Path) -> str:
    """Call a case as its program is called."""
    return program.stem


@pytest.mark.parametrize("program", LIVE[4::10], ids=name)
def test_leaves_alone_what_somebody_outside_wakes(program: Path) -> None:
    """A live program that looks dead goes on when somebody outside acts."""
    played = play(program)
    assert played.ending is Ending.BY_ITSELF, played.errors


@pytest.mark.parametrize("program", DEAD[3::10], ids=name)
def test_proves_what_was_reported_to_hang(program: Path) -> None:
    """A dead program is ended, and a line of it is named."""
    played = play(program)
    assert played.ending is Ending.PROVED, played.errors
    assert program.name in played.errors


@pytest.mark.parametrize("program", [*LIVE, *DEAD], ids=name)
def test_says_what_it_stands_for(program: Path) -> None:
    """The first lines give a source, the truth, and who acts outside, if anybody."""
    assert re.match(r"(\S+/\S+#\d+|[\w.]+\.(org|com), .+): .+", note(program, "after"))
    assert note(program, "truth") == program.parent.name
    acts = note(program, "outside").split()[:1]
    assert set(acts) <= ACTS.keys()
    assert len(program.read_text("utf-8").splitlines()) <= MOST_LINES
