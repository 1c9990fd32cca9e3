"""Processes that keep facts about themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.kit.proof.running import end, wait_until_asleep

INSTALL = (
    "import os, signal, sys, threading\n"
    "from autograder.student_side import lines\n"
    "lines.install(sys.argv[1])\n"
)
Telling = Callable[[str], subprocess.Popen[str]]


@pytest.fixture
def telling(tmp_path: Path) -> Iterator[Telling]:
    """Start a process of these lines that keeps facts, and wait until it sleeps."""
    started: list[subprocess.Popen[str]] = []

    def start(text: str) -> subprocess.Popen[str]:
        program = tmp_path / "program.py"
        program.write_text(INSTALL + text)
        started.append(
            subprocess.Popen(
                [sys.executable, str(program), str(tmp_path)],
                stdout=subprocess.PIPE,
                text=True,
                env=dict(os.environ, PYTHONPATH=str(Path(__file__).parents[3])),
            )
        )
        wait_until_asleep(started[-1], include_root=True)
        return started[-1]

    yield start
    for process in started:
        end(process)
