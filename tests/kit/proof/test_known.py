"""Helpers of multiprocessing: known by what they do instead of how they look."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.known import is_helper
from autograder.proof.look import look
from tests.kit.proof.running import NET

HELPERS = """
import multiprocessing, os, sys, time

def work():
    print("child", os.getpid(), flush=True)
    time.sleep(600)

if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    lock = context.Lock()
    child = context.Process(target=work)
    child.start()
    child.join()
"""


def asleep(pid: int) -> bool:
    """Whether a process is found asleep in a call that is known, all of it, twice."""
    found = [{k: v for k, v in look(pid, True).items() if k[0] == pid} for _ in "ab"]
    return found[0] == found[1] and all(
        seen.state == "S" and classify(seen).kind is not WaitKind.UNKNOWN
        for seen in found[0].values()
    )


def settle(pid: int) -> None:
    """Wait until a process sleeps; where it never does, the net ends the wait."""
    limit = time.monotonic() + NET
    while not asleep(pid) and time.monotonic() < limit:
        time.sleep(0.01)  # a poll of the kernel's answer; nothing is judged by it


@pytest.fixture
def start() -> Iterator[list[subprocess.Popen[str]]]:
    """Keep what a test starts, and end it with all that is below."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        for pid in {key[0] for key in look(process.pid, include_root=True)}:
            os.kill(pid, signal.SIGKILL)
        process.communicate()


@pytest.mark.parametrize(("method", "helpers"), [("spawn", 1), ("forkserver", 2)])
def test_knows_the_helpers_and_not_their_children(
    tmp_path: Path, start: list[subprocess.Popen[str]], method: str, helpers: int
) -> None:
    """A child of the fork server has its words, and does not do its work."""
    program = tmp_path / "program.py"
    program.write_text(HELPERS)
    root = subprocess.Popen(
        [sys.executable, str(program), method], stdout=subprocess.PIPE, text=True
    )
    start.append(root)
    assert root.stdout is not None
    child = int(root.stdout.readline().split()[1])
    family = {key[0] for key in look(root.pid)}
    for pid in family:
        settle(pid)
    found = {pid for pid in family if is_helper(pid)}
    assert len(found) == helpers
    assert child not in found
    assert not is_helper(root.pid)


def test_an_orphan_of_the_fork_server_is_no_helper(
    tmp_path: Path, start: list[subprocess.Popen[str]]
) -> None:
    """Its parent has gone, and the words that it had from there are all that is."""
    program = tmp_path / "program.py"
    program.write_text(HELPERS)
    root = subprocess.Popen(
        [sys.executable, str(program), "forkserver"], stdout=subprocess.PIPE, text=True
    )
    start.append(root)
    assert root.stdout is not None
    child = int(root.stdout.readline().split()[1])
    parents = {seen.pid: seen.parent for seen in look(root.pid).values()}
    try:
        os.kill(parents[child], signal.SIGKILL)
        settle(child)
        assert not is_helper(child)
    finally:
        os.kill(child, signal.SIGKILL)


FAKE = "import time\ndef main(*_, **__):\n    time.sleep(600)\n"
TRACKER = "from multiprocessing.resource_tracker import main;main(0)"
DRESSED = {
    "works besides": ["-c", f"import time; time.sleep(600); {TRACKER}"],
    "works afterwards": [
        "-c",
        "from multiprocessing.resource_tracker import main; import time; "
        "time.sleep(600)",
    ],
    "works in an argument": [
        "-c",
        "import time; from multiprocessing.resource_tracker import main; "
        "main(time.sleep(600))",
    ],
    "a file that has the words as an argument": ["work.py", "-c", TRACKER],
    "a module of the same name": ["-c", TRACKER],
    "another module's main": [
        "-c",
        "from multiprocessing.resource_tracker import main; from work import main; "
        "main(0)",
    ],
}


@pytest.mark.parametrize("name", DRESSED)
def test_who_is_dressed_up_is_no_helper(
    tmp_path: Path, start: list[subprocess.Popen[str]], name: str
) -> None:
    """Words that somebody else may use hide nobody who is left behind."""
    (tmp_path / "work.py").write_text(f"{FAKE}main()\n" if "file" in name else FAKE)
    if name == "a module of the same name":
        (tmp_path / "multiprocessing").mkdir()
        (tmp_path / "multiprocessing/__init__.py").touch()
        (tmp_path / "multiprocessing/resource_tracker.py").write_text(FAKE)
    process = subprocess.Popen(
        [sys.executable, *DRESSED[name]],
        stdin=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        text=True,
    )
    start.append(process)
    settle(process.pid)
    assert process.poll() is None
    assert not is_helper(process.pid)


def test_the_words_alone_are_a_helper_at_work(
    start: list[subprocess.Popen[str]],
) -> None:
    """However it is worded: what counts is what is called, and where it waits."""
    program = "import sys\nfrom multiprocessing import resource_tracker as _\n"
    program += "from multiprocessing.resource_tracker import main as run\nrun(0)"
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, text=True
    )
    start.append(process)
    settle(process.pid)
    assert is_helper(process.pid)
