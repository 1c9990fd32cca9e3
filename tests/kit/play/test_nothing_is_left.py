"""Nothing of a play is left on the disk or in shared memory, nor of a killed grader."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from multiprocessing import shared_memory
from pathlib import Path

import pytest

from autograder.evidence import Run
from autograder.play import scratch
from autograder.play import shared_memory as named_memory

ROOT = Path(__file__).parents[3]
SHARED = Path("/dev/shm")
Perform = Callable[..., Run]

HOLDS = """
import os, signal
from multiprocessing import get_context, shared_memory

def solve():
    global block, lock
    block = shared_memory.SharedMemory(create=True, size=64)
    lock = get_context("spawn").Lock()
    names = [block.name, "sem." + lock._semlock.name[1:]]
    {then}
"""


def left(names: list[str]) -> list[str]:
    """Those of the names that are still there."""
    assert len(names) == 2
    return [name for name in names if (SHARED / name).exists()]


@pytest.mark.parametrize("then", ["return names", "print(*names); signal.pause()"])
def test_shared_memory_that_a_play_holds_goes_with_it(
    perform: Perform, then: str
) -> None:
    """What others have named stays, though it came into being meanwhile."""
    other = shared_memory.SharedMemory(create=True, size=64)
    try:
        run = perform(HOLDS.format(then=then), "only")
        assert left(run.value or run.output.split()) == []
        assert (SHARED / other.name).exists()
    finally:
        other.close()
        other.unlink()


def test_a_semaphore_that_nobody_holds_at_the_end_goes_by_its_name(
    perform: Perform,
) -> None:
    """Who made it is gone, and so is the library's tracker, even if it has warned."""
    run = perform(
        HOLDS.format(then="block.unlink(); os._exit(print(*names) or 0)"), "only"
    )
    assert left(run.output.splitlines()[0].split()) == []


def test_known_gap_memory_that_nobody_holds_at_the_end_stays(perform: Perform) -> None:
    """Nothing shows any more whose it was: it may be another program's."""
    run = perform(HOLDS.format(then="block.close(); return names"), "only")
    found = left(run.value)
    for name in found:
        (SHARED / name).unlink()
    assert found == run.value[:1], "the gap is closed: tell it in the list of gaps"


def test_what_a_child_holds_goes_as_well(perform: Perform) -> None:
    """A child that outlives the call holds it, and the caller does not."""
    then = "if os.fork() == 0: signal.pause()\n    block.close()\n    return names"
    run = perform(HOLDS.format(then=then), "only")
    assert left(run.value) == []


def test_an_inode_of_another_file_system_is_not_that_of_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed place has a memory of its own: the numbers there begin at 2 as well."""
    names: set[tuple[str, tuple[int, int]]] = set()
    monkeypatch.setattr(named_memory, "_named", lambda: frozenset(names))
    shared = named_memory.SharedMemory()
    with (tmp_path / "file").open("w") as file:
        there = os.fstat(file.fileno())
        held = "lockstep-test-held", (there.st_dev, there.st_ino)
        names |= {held, ("lockstep-test-other", (there.st_dev + 1, there.st_ino))}
        shared.look([os.getpid()], 0)
    assert shared.held == [held]


def test_what_is_mapped_and_no_longer_open_is_held() -> None:
    """By the device and the inode that the kernel tells of a map."""
    shared = named_memory.SharedMemory()
    block = shared_memory.SharedMemory(create=True, size=64)
    try:
        os.close(block._fd)  # type: ignore[attr-defined]  # the map alone is to be left
        block._fd = -1  # type: ignore[attr-defined]  # so that it is not closed again
        shared.look([os.getpid()], 0)
        assert [name for name, _ in shared.held] == [block.name]
    finally:
        block.close()
        block.unlink()


LEAVES = """
import os, signal, sys
from autograder.play.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "inside").touch()
    print(folder, flush=True)
    signal.pause()
"""


def line(grader: subprocess.Popen[str]) -> str:
    """Read the line that a grader prints."""
    assert grader.stdout
    return grader.stdout.readline().rstrip()


def test_a_later_start_removes_what_a_killed_grader_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a living one holds stays, and so does what was made just now."""
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    graders = [
        subprocess.Popen(
            [sys.executable, "-c", LEAVES],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    folders = [Path(line(g)) for g in graders]
    graders[0].kill()
    graders[0].wait()
    try:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        scratch.sweep.cache_clear()
        scratch.sweep()
        assert all(folder.exists() for folder in folders), "made just now"
        for folder in folders:
            os.utime(folder, (1, 1))
        foreign = tmp_path / "lockstep-other"
        foreign.mkdir()
        os.utime(foreign, (1, 1))
        scratch.sweep.cache_clear()
        scratch.sweep()
        assert [folder.exists() for folder in folders] == [False, True]
        assert foreign.exists()
    finally:
        scratch.sweep.cache_clear()
        graders[1].send_signal(signal.SIGKILL)
        for grader in graders:
            grader.communicate()
