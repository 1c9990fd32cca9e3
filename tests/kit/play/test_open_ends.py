"""Which ends of pipes a hidden scenario finds open, while threads close theirs."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).parents[2] / "hidden/05_pipes/scenarios.py"


@pytest.fixture
def scenarios() -> Any:
    """Load the scenarios of the pipes."""
    spec = importlib.util.spec_from_file_location("scenarios_of_pipes", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_both_ends_of_a_pipe_are_found(scenarios: Any) -> None:
    """What is open before is not the pipe's."""
    before = scenarios._open_files()
    ends = os.pipe()
    try:
        new = scenarios._open_files() - before
        name = Path(f"/proc/self/fd/{ends[0]}").readlink()
        assert new == {f"{name} read", f"{name} write"}
    finally:
        for end in ends:
            os.close(end)


def test_an_end_that_is_closed_meanwhile_is_closed(
    scenarios: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The feeder of a queue closes its end when it likes, and nothing is raised."""
    before, (reads, writes) = scenarios._open_files(), os.pipe()
    name = Path(f"/proc/self/fd/{writes}").readlink()
    look = scenarios._access_mode

    def close_first(entry: Path) -> Any:
        if entry.name == str(reads):
            os.close(reads)
        return look(entry)

    monkeypatch.setattr(scenarios, "_access_mode", close_first)
    try:
        assert scenarios._open_files() - before == {f"{name} write"}
    finally:
        os.close(writes)
