"""Events are read from files that anybody may have written: nothing is trusted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from autograder.proof import recorded

GOOD: dict[str, Any] = {
    "e": "pipe send begin",
    "pid": 3,
    "tid": 4,
    "t": 5,
    "obj": "socket:[7]",
    "at": ["lab.py", 6, "f"],
}


def test_an_event_is_read() -> None:
    """With the student's line, and with its facts."""
    event = recorded.event_of(GOOD | {"error": "OSError"})
    assert event is not None
    assert (event.name, event.pid, event.tid, event.time) == (
        "pipe send begin",
        3,
        4,
        5,
    )
    assert event.at is not None
    assert (event.at.file, event.at.line) == ("lab.py", 6)
    assert event.facts == {"error": "OSError"}


@pytest.mark.parametrize(
    "change",
    [{"e": 1}, {"pid": "3"}, {"tid": None}, {"t": 1.5}, {"obj": []}, {"pid": True}],
    ids=str,
)
def test_what_is_no_event_is_left_out(change: dict[str, Any]) -> None:
    """Types are exact."""
    assert recorded.event_of(GOOD | change) is None


@pytest.mark.parametrize("line", ["null", "[]", "{", "{}", '{"e": "x"}', "[" * 9000])
def test_rubbish_does_no_harm(tmp_path: Path, line: str) -> None:
    """The good lines around it are read."""
    good = json.dumps(GOOD)
    (tmp_path / "3.events").write_text(f"{good}\n{line}\n{good}\n")
    assert len(recorded.events(tmp_path)) == 2


def test_too_much_is_cut_off(tmp_path: Path) -> None:
    """Of one file, and of all together; texts are shortened."""
    (tmp_path / "1.events").write_text(f"{json.dumps(GOOD)}\n" * 40_000)
    (tmp_path / "2.events").write_text(f"{json.dumps(GOOD)}\n" * 40_000)
    assert len(recorded.events(tmp_path)) == 20_000
    event = recorded.event_of(GOOD | {"obj": "x" * 9000, "more": "y" * 9000})
    assert event is not None
    assert (len(event.obj), len(event.facts["more"])) == (500, 500)


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    """A named pipe would make the reader wait, a link show another file."""
    os.mkfifo(tmp_path / "1.events")
    (tmp_path / "2.events").symlink_to("/etc/passwd")
    assert recorded.events(tmp_path) == ()
