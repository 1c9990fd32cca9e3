"""Locks that know their holder: what they tell, and that nothing else is different."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from autograder import student_side

BOOTSTRAP = Path(student_side.__file__).with_name("bootstrap")
NET = 60  # seconds: the outermost net

Events = list[dict[str, Any]]


def run(tmp_path: Path, text: str, folder: str = "") -> tuple[Events, str, int]:
    """Run a program as below `lockstep run`; give its events, output and status."""
    program = tmp_path / "program.py"
    program.write_text(textwrap.dedent(text))
    environment = {"LOCKSTEP_LINES": folder or str(tmp_path)}
    environment["PYTHONPATH"] = str(BOOTSTRAP)
    done = subprocess.run(
        [sys.executable, str(program)],
        env=dict(os.environ) | environment,
        capture_output=True,
        text=True,
        timeout=NET,
        check=False,
    )
    lines = [
        line
        for file in sorted(tmp_path.glob("*.events"))
        for line in file.read_text("utf-8").splitlines()
    ]
    return list(map(json.loads, lines)), done.stdout + done.stderr, done.returncode


def test_who_waits_tells_who_holds_it_since_which_line(tmp_path: Path) -> None:
    """The holder is known from memory: they have written nothing."""
    events, _, _ = run(
        tmp_path,
        """\
        import threading
        lock = threading.Lock()
        lock.acquire()
        lock.acquire(timeout=0.01)
        """,
    )
    [event] = events
    assert (event["e"], event["at"][1]) == ("lock waits", 4)
    assert event["held_line"] == 3
    assert (event["held_tid"], event["held_name"]) == (event["tid"], "MainThread")


def test_nothing_is_written_where_nobody_waits(tmp_path: Path) -> None:
    """A program full of locks writes no file."""
    text = """\
        import threading
        for kind in (threading.Lock, threading.RLock):
            lock = kind()
            for _ in range(1000):
                with lock:
                    assert not isinstance(lock, type(threading.Lock())) or lock.locked()
        print("done")
        """
    assert run(tmp_path, text) == ([], "done\n", 0)


@pytest.mark.parametrize("end", ["os._exit(1)", "os.kill(os.getpid(), 9)"])
def test_nothing_is_lost_when_the_process_is_killed(tmp_path: Path, end: str) -> None:
    """What was written is there, whatever ends the process."""
    text = f"""\
        import os, threading
        lock = threading.RLock()
        def wait():
            with lock:
                pass
        lock.acquire()
        thread = threading.Thread(target=wait)
        thread.start()
        file = f"{{os.environ['LOCKSTEP_LINES']}}/{{os.getpid()}}.events"
        while not os.path.exists(file) or not os.path.getsize(file):
            pass  # it is made, and then written
        {end}
        """
    events, _, status = run(tmp_path, text)
    assert [event["e"] for event in events] == ["lock waits"]
    assert status != 0


def test_a_child_writes_a_file_of_its_own_and_knows_the_holder(tmp_path: Path) -> None:
    """After a fork, the copy of the lock is held by a thread that is not there."""
    text = """\
        import os, threading
        lock = threading.Lock()
        taken, go = threading.Event(), threading.Event()
        def keep():
            with lock:
                taken.set()
                go.wait()
        threading.Thread(target=keep).start()
        taken.wait()
        if os.fork() == 0:
            lock.acquire(timeout=0.01)
            os._exit(0)
        os.wait()
        go.set()
        """
    [event], _, _ = run(tmp_path, text)
    assert event["held_pid"] != event["pid"]
    assert event["held_line"] == 5


@pytest.mark.parametrize("folder", ["/dev/full", "/nowhere"])
def test_a_place_that_takes_no_file_is_survived(tmp_path: Path, folder: str) -> None:
    """An event that cannot be written is dropped."""
    text = """\
        import threading
        lock = threading.Lock()
        with lock:
            print(lock.acquire(timeout=0.01))
        """
    assert run(tmp_path, text, folder) == ([], "False\n", 0)


def test_a_finaliser_may_take_a_lock_while_an_event_is_written(tmp_path: Path) -> None:
    """Garbage may be collected anywhere; the recorder holds nothing meanwhile."""
    text = """\
        import gc, threading
        gc.set_threshold(1)
        inner, outer = threading.Lock(), threading.Lock()
        class Circle:
            def __init__(self):
                self.self = self
            def __del__(self):
                inner.acquire(timeout=0.0001)
        inner.acquire()
        outer.acquire()
        for _ in range(20):
            Circle()
            outer.acquire(timeout=0.0001)
        gc.collect()
        print("done")
        """
    events, output, _ = run(tmp_path, text)
    assert output == "done\n"
    assert {event["at"][1] for event in events} == {8, 13}


def test_locks_of_the_library_are_the_real_ones(tmp_path: Path) -> None:
    """Only the program's own lines make locks of ours."""
    text = """\
        import _thread, logging, queue, threading
        real = type(_thread.allocate_lock())
        theirs = queue.Queue().mutex, threading.Event()._cond._lock
        print([type(lock) is real for lock in theirs])
        print(type(threading.Lock()) is real)
        """
    assert run(tmp_path, text)[1] == "[True, True]\nFalse\n"


def test_a_traceback_shows_no_frame_of_ours(tmp_path: Path) -> None:
    """What the real lock refuses is refused as if nobody stood between."""
    text = """\
        import threading, traceback
        lock = threading.Lock()
        for call in (lock.release, lambda: lock.acquire(False, 5)):
            try:
                call()
            except Exception:
                traceback.print_exc()
        """
    output = run(tmp_path, text)[1]
    assert "release unlocked lock" in output
    assert "can't specify a timeout for a non-blocking call" in output
    assert "locks.py" not in output


def test_a_file_that_grows_is_begun_anew(tmp_path: Path) -> None:
    """A program that runs for days does not fill the disk."""
    text = """\
        import threading
        lock = threading.Lock()
        lock.acquire()
        for _ in range(12000):
            lock.acquire(timeout=1e-9)
        """
    program = textwrap.dedent(text)
    events, _, _ = run(tmp_path, program)
    assert events[-1]["held_line"] == 3
    assert len(list(tmp_path.glob("*-before.events"))) == 1
    assert all(file.stat().st_size < 1 << 22 for file in tmp_path.glob("*.events"))
