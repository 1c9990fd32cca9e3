"""The referee sees into places with few rights, and nobody is left in them.

A place that this machine cannot make is skipped, with the reason.
"""

from __future__ import annotations

import fcntl
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from autograder.play import orphans

PROGRAM = Path(__file__).with_name("grader.py")
PACKAGES = Path(__file__).parents[3]
WITHOUT_TRACE = ["setpriv", "--bounding-set=-sys_ptrace", "--inh-caps=-sys_ptrace"]
CLOSED = ["bubblewrap", "landlock", "another user"]
PATIENCE = 120  # seconds; nobody waits so long unless something is broken


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that every user may read (pytest's own may not be)."""
    path = Path(tempfile.mkdtemp(prefix="spike-"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


def grader(place: str, folder: Path, *cases: str) -> list[str]:
    """Return the command that grades in a place, or skip where that cannot be."""
    python = [sys.executable, "-B"]
    if place.startswith("another user"):
        python = python_without_trace()
    return [*python, str(PROGRAM), place, str(folder), *cases]


def python_without_trace() -> list[str]:
    """Return the command of a Python that may not trace, and that others may run."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root, and setpriv (util-linux)")
    return [*WITHOUT_TRACE, readable_python(), "-B"]


def readable_python() -> str:
    """Return a Python that other users may run: this one, or the system's."""
    nobody = ["setpriv", "--reuid=61234", "--regid=61234", "--clear-groups"]
    nobody.append("env")  # setpriv starts a program while it still has root's rights
    code = "import json, multiprocessing, sys; sys.exit(sys.version_info < (3, 11))"
    for python in (sys.executable, "/usr/bin/python3"):
        done = subprocess.run(
            [*nobody, python, "-I", "-S", "-c", code], capture_output=True, check=False
        )
        if done.returncode == 0:
            return python
    pytest.skip("no Python 3.11 here that another user may run")


def seen(place: str, folder: Path, *cases: str) -> Any:
    """Grade the cases in a place and return what was seen, by case."""
    done = subprocess.run(
        grader(place, folder, *cases),
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    if "missing" in answer:
        pytest.skip(answer["missing"])
    return answer


@pytest.mark.parametrize("place", CLOSED)
def test_gates_are_seen_with_their_actors(place: str, folder: Path) -> None:
    """Four tasks are held at once, by four threads, or by four processes of a pool."""
    cases = ["threads", "fork", "spawn", "forkserver"]
    runs = seen(place, folder, *cases)
    for case in cases:
        run = runs[case]
        assert run["outcome"] == "returned", run
        assert (run["at once"], run["actors"]) == (4, 4), run
        assert run["roles"] == ["thread" if case == "threads" else "process"]
        assert run["value"] == sorted(run["tokens"])


@pytest.mark.parametrize("place", CLOSED)
def test_deadlocks_are_proved_there(place: str, folder: Path) -> None:
    """A lock, and a pipe that was made inside, with the lines and the holders."""
    runs = seen(place, folder, "lock", "pipe")
    assert runs["lock"]["outcome"] == "deadlocked", runs
    assert runs["lock"]["waiters"] == [["a lock", "lock.acquire()", ""]]
    assert runs["pipe"]["outcome"] == "deadlocked", runs
    caller, child = runs["pipe"]["waiters"]
    assert (caller[1], child[1]) == ("process.join()", "end.recv()")
    assert "the other end is held by" in child[2]


@pytest.mark.parametrize("place", CLOSED)
def test_the_names_of_threads_cross_namespaces(place: str, folder: Path) -> None:
    """A thread is known by its name although it knows another number of itself."""
    assert seen(place, folder, "left behind")["left behind"]["left"] == ["left behind"]


@pytest.mark.parametrize("place", CLOSED)
def test_nobody_survives_a_play_there(place: str, folder: Path) -> None:
    """A daemon that was up when the play ended is gone, and so is its lock."""
    run = seen(place, folder, "daemon")["daemon"]
    assert run["value"] == "up", run
    assert run["survivors"] == []
    assert is_free(folder / "lab.py")


@pytest.mark.parametrize("place", CLOSED)
def test_nobody_survives_a_killed_grader(place: str, folder: Path) -> None:
    """SIGKILL of the grader, while a daemon is up, ends the daemon as well."""
    orphans.become_reaper()  # an orphan falls to this process
    before = orphans.below()
    kept = kill_in_the_middle(grader(place, folder, "lasting daemon"), folder)
    assert kept, "the daemon never came up"
    wait_until(lambda: is_free(folder / "lab.py") and orphans.below() <= before)


def kill_in_the_middle(command: Sequence[str], folder: Path) -> bool:
    """Start a grader, and kill it as soon as somebody holds the student's file."""
    process = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
        stdout=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        if not is_free(folder / "lab.py"):
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
        time.sleep(0.001)
    said, _ = process.communicate(timeout=PATIENCE)
    if "missing" in said:
        pytest.skip(json.loads(said)["missing"])
    return False


def is_free(file: Path) -> bool:
    """Tell whether nobody holds the lock on a file."""
    if not file.exists():
        return True
    with file.open() as opened:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def wait_until(happened: Any) -> None:
    """Wait for what must come; the limit is for a broken kit only."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        reap()
        time.sleep(0.01)


def reap() -> None:
    """Collect the orphans that have fallen to this process."""
    for pid in orphans.below():
        try:
            os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            continue


REACH = {
    "nowhere": {
        "hidden file": "done",
        "signal": "done",
        "internet": "done",
        "new group": "done",
    },
    "bubblewrap": {"hidden file": "FileNotFoundError", "signal": "ProcessLookupError"},
    "landlock": {
        "hidden file": "PermissionError",
        "signal": "PermissionError",
        "internet": "PermissionError",
        "new group": "PermissionError",
    },
    "another user": {"signal": "PermissionError"},
}


@pytest.mark.parametrize("place", REACH)
def test_the_places_are_closed(place: str, folder: Path) -> None:
    """What is tried there is refused; what is tried nowhere in particular is not."""
    tried = seen(place, folder, "reach")["reach"]["value"]
    assert tried | REACH[place] == tried


@pytest.mark.skipif(platform.machine() != "x86_64", reason="knows calls of x86_64")
def test_whose_eyes_see() -> None:
    """Not root's without CAP_SYS_PTRACE; those of the student's user, lent or owned."""
    done = subprocess.run(
        [*python_without_trace(), str(PROGRAM.with_name("eyes.py"))],
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen == {"own": [None], "borrowed": [202], "of a watcher": [202]}


def test_without_eyes_nothing_is_judged(folder: Path) -> None:
    """A grader that may not look refuses at once, and accuses nobody."""
    command = grader("another user, own eyes", folder, "lock")
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "may not be looked at" in done.stderr
    assert done.stdout == ""
