"""The self-check where there is no /proc to read and no Unix socket to connect.

Both the grader and the student's process are started without ``fcntl``, ``resource``,
``socket.AF_UNIX`` and ``os.setsid``, as on systems that lack them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[3]
SLUG = "01_threads"
BARE = """
import os, socket, sys
sys.modules["fcntl"] = sys.modules["resource"] = None
del socket.AF_UNIX, os.setsid
"""
RUNNER = (
    BARE
    + """
import runpy
sys.argv[:] = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
)
GRADER = (
    BARE
    + """
import multiprocessing
import pytest
from autograder.play import performance

multiprocessing.get_all_start_methods = lambda: ["spawn"]  # what such systems have

def runner_command(protocol, whole=performance.runner_command):
    python, *flags, runner, number = whole(protocol)
    return [python, *flags, "-c", sys.argv[1], runner, number]

performance.runner_command = runner_command
ours = ["-p", "autograder.grading.plugin", "-p", "pytest_timeout"]
sys.exit(pytest.main(["-q", *ours, "--observer", "portable", sys.argv[2]]))
"""
)


def self_check(folder: Path, solution: str) -> subprocess.CompletedProcess[str]:
    """Run the self-check of 01_threads on a bare system, as a student would."""
    home = folder / SLUG
    shutil.copytree(COURSE / "assignments" / SLUG, home)
    (home / "threads.py").write_text(solution)
    (home / "pytest.ini").write_text("[pytest]\naddopts = --import-mode=importlib\n")
    return subprocess.run(
        [sys.executable, "-c", GRADER, RUNNER, str(home)],
        cwd=home,
        # Plugins of others may need what is not there.
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


@pytest.fixture
def reference() -> str:
    """Return the text of the reference solution."""
    return (COURSE / "reference" / SLUG / "threads.py").read_text()


def test_the_reference_passes(tmp_path: Path, reference: str) -> None:
    """All that is right is seen to be right."""
    done = self_check(tmp_path, reference)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_deadlock_is_called_stuck(tmp_path: Path, reference: str) -> None:
    """What only /proc could prove is not claimed."""
    broken = reference + (
        "\n\ndef run_all(tasks):\n"
        "    lock = threading.Lock()\n    lock.acquire()\n    lock.acquire()\n"
    )
    done = self_check(tmp_path, broken)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "STUCK" in done.stdout
    assert "DEADLOCK" not in done.stdout
