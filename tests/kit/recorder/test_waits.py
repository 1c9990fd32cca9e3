"""The memory in which threads tell what they wait for: it lasts, and can be misused."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from autograder.proof.recorded import reports
from tests.kit.proof.running import watched
from tests.kit.recorder.test_locks import run


def deadlock(folder: Path, text: str) -> str:
    """Run a program below `lockstep run` to its deadlock; give what is said of it."""
    program = folder / "program.py"
    program.write_text(textwrap.dedent(text))
    result = watched(program)
    assert result.returncode == 3, result.stdout + result.stderr
    return result.stderr


def test_it_lasts_for_more_things_and_threads_than_it_has_room_for(
    tmp_path: Path,
) -> None:
    """Texts and places are used again; the last wait is written like the first."""
    text = """\
        import queue, threading
        for _ in range(2000):
            event = threading.Event()
            event.set()
            event.wait()
        semaphores = [threading.Semaphore() for _ in range(400)]
        for semaphore in semaphores:
            semaphore.acquire()
        for semaphore in semaphores:
            semaphore.release()
        for _ in range(600):
            thread = threading.Thread(target=queue.Queue().put, args=(1,))
            thread.start()
            thread.join()
        last = queue.Queue()
        last.get()
        """
    said = deadlock(tmp_path, text)
    assert "waits for an item from a queue, last" in said


def test_a_forked_child_tells_its_own_waits(tmp_path: Path) -> None:
    """What the parent's threads have written does not concern the child."""
    text = """\
        import os, queue, threading
        jobs, done = queue.Queue(), queue.Queue()
        places = threading.Semaphore(1)
        places.acquire()
        def take():
            jobs.get()
        threading.Thread(target=take, name="taker").start()
        if os.fork() == 0:
            done.get()
        os.wait()
        """
    said = deadlock(tmp_path, text)
    assert "waits for an item from a queue, done" in said
    assert "waits for an item from a queue, jobs" in said
    assert said.count("waits for an item") == 2


def test_a_thread_is_called_by_its_last_name(tmp_path: Path) -> None:
    """What is known of a thread is asked again when it gets another name."""
    text = """\
        import threading
        lock = threading.Lock()
        def work():
            with lock:
                pass
            threading.current_thread().name = "renamed"
            lock.acquire()
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        lock.acquire()
        """
    assert "held by renamed, which has ended" in deadlock(tmp_path, text)


def test_a_finaliser_may_wait_while_a_wait_is_told(tmp_path: Path) -> None:
    """Garbage may be collected anywhere; nothing is held meanwhile."""
    text = """\
        import gc, queue, threading
        gc.set_threshold(1)
        inner, outer = queue.Queue(), threading.Semaphore(0)
        class Circle:
            def __init__(self):
                self.self = self
            def __del__(self):
                try:
                    inner.get(timeout=0.0001)
                except queue.Empty:
                    pass
        for _ in range(50):
            Circle()
            outer.acquire(timeout=0.0001)
        print("done")
        """
    assert run(tmp_path, text)[1] == "done\n"


def test_a_library_of_the_same_name_is_left_alone(tmp_path: Path) -> None:
    """A program may have a module that is called as one of Python's."""
    (tmp_path / "queue.py").write_text("def get():\n    return 'mine'\n")
    assert run(tmp_path, "import queue\nprint(queue.get())\n")[1] == "mine\n"


@pytest.mark.parametrize(
    "words",
    [
        "",
        "here",
        "1 1 1 1 1",
        "-1 4 4096 4 512",
        "4096 4 4096 4",
        "99999999999999999999999 4 99999999999999999999999 4 512",
        "4096 9999999999 4096 9999999999 512",
    ],
)
def test_a_process_that_lies_about_its_memory_is_not_believed(
    tmp_path: Path, words: str
) -> None:
    """Whatever it says, nobody reads more than there is, and nothing breaks."""
    (tmp_path / f"{os.getpid()}.waits").write_text(words)
    found = reports(tmp_path, [os.getpid()])
    assert found.present == ()
    assert not found.readable


def test_memory_without_an_event_in_it_tells_nothing(tmp_path: Path) -> None:
    """Zeros are not an event, and neither is anything else that is none."""
    code = """\
        import array, sys
        places = array.array("Q", [1, 5, 2, 5, 3, 5, 9, 5])
        lines = [b"", b"{}", b'{"e": 1}', b"\\xff" * 40]
        texts = array.array("B", b"".join(line.ljust(64, b"\\0") for line in lines))
        at = places.buffer_info()[0], texts.buffer_info()[0]
        print(at[0], 4, at[1], 4, 64, flush=True)
        sys.stdin.read()
        """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        (tmp_path / f"{process.pid}.waits").write_text(process.stdout.readline())
        found = reports(tmp_path, [process.pid])
        process.communicate()
    assert found.present == ()
    assert found.readable == {process.pid}
