"""A play of a few lines of student's code, in one call."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.evidence import Run
from autograder.play import Hosts, Player, Submission

SCENARIOS = Path(__file__).with_name("scenarios.py")

Perform = Callable[..., Run]


@pytest.fixture
def hosts() -> Iterator[Hosts]:
    """The hosts of all plays of a test."""
    hosts = Hosts()
    yield hosts
    hosts.close()


@pytest.fixture
def perform(tmp_path: Path, hosts: Hosts) -> Perform:
    """Play ``scenario`` against a student's file with this text."""

    def perform(source: str, scenario: str, *args: Any, **options: Any) -> Run:
        path = tmp_path / "lab.py"
        path.write_text(textwrap.dedent(source))
        player = Player(Submission(path), seed="test", hosts=hosts)
        return player.play(scenario, *args, scenarios=SCENARIOS, **options)

    return perform
