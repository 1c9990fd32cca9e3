"""Running a small program alone, and under the proof."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MARK = "# <- here"
NET = 60  # seconds: the outermost net, reached by no program here


def programs(folder: str) -> list[str]:
    """The names of the programs in a folder beside this file."""
    return sorted(path.stem for path in (HERE / folder).glob("*.py"))


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing to read, and keep what it wrote."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=NET,
        check=False,
    )


def alone(program: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as it is."""
    return run([sys.executable, str(program)])


def watched(program: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program under the proof."""
    return run([sys.executable, "-m", "autograder.proof", *options, str(program)])


def marked_lines(program: Path) -> list[int]:
    """The lines of a program that end with the mark."""
    lines = program.read_text("utf-8").splitlines()
    return [n for n, line in enumerate(lines, 1) if line.endswith(MARK)]
