"""The virtual clock: sleeps are gates, and all clocks carry one offset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.kit.student_side.conftest import Theatre

CALL = """
    def scenario(student, stage, *args):
        return student.f(*args)
"""
HOUR = 3600.0


def test_nobody_really_sleeps(theatre: Theatre) -> None:
    """An hour passes on every clock, and at once."""
    student = """
        import time
        from time import sleep, perf_counter
        def f():
            clocks = [time.time, time.monotonic, perf_counter]
            clocks_ns = [time.time_ns, time.monotonic_ns, time.perf_counter_ns]
            busy = time.process_time()
            before = [clock() for clock in clocks]
            before_ns = [clock() for clock in clocks_ns]
            sleep(1800)
            time.sleep(1800.0)
            elapsed = [c() - b for c, b in zip(clocks, before)]
            elapsed_ns = [c() - b for c, b in zip(clocks_ns, before_ns)]
            return elapsed, elapsed_ns, time.process_time() - busy
    """
    ended = theatre.play(student, CALL)
    elapsed, elapsed_ns, busy = ended.value
    assert all(HOUR <= seconds < 2 * HOUR for seconds in elapsed)
    assert all(type(count) is int for count in elapsed_ns)
    assert all(HOUR <= count / 1e9 < 2 * HOUR for count in elapsed_ns)
    assert busy < HOUR / 2
    assert ended.referee.labels() == ["sleep", "sleep"]
    assert [frame["seconds"] for frame in ended.referee.frames] == [1800.0, 1800.0]


@pytest.mark.parametrize("start_method", ["fork", "spawn", "forkserver"])
def test_children_share_the_clock(theatre: Theatre, start_method: str) -> None:
    """A child's sleep moves the parent's clock, and is a gate."""
    student = """
        import multiprocessing, time
        def f():
            start = time.monotonic()
            with multiprocessing.Pool(1) as pool:
                pool.map(time.sleep, [3600])
            child = multiprocessing.Process(target=time.sleep, args=(3600,))
            child.start()
            child.join()
            return time.monotonic() - start
    """
    ended = theatre.play(student, CALL, start_method=start_method)
    assert 2 * HOUR <= ended.value < 3 * HOUR
    assert ended.referee.labels("sleep") == ["sleep", "sleep"]
    assert len({frame["pid"] for frame in ended.referee.frames}) == 2


def test_sleep_is_a_gate_whoever_calls_it(theatre: Theatre) -> None:
    """Threads, pools, executors and timers call it for the student: gates all."""
    student = """
        import threading, time
        from concurrent.futures import ThreadPoolExecutor
        from multiprocessing.pool import ThreadPool
        def f():
            thread = threading.Thread(target=time.sleep, args=(3600,))
            thread.start()
            thread.join()
            with ThreadPoolExecutor(1) as executor:
                executor.submit(time.sleep, 3600).result()
            with ThreadPool(1) as pool:
                pool.apply(time.sleep, (3600,))
            timer = threading.Timer(0.001, time.sleep, (3600,))
            timer.start()
            timer.join()
            list(map(time.sleep, [3600]))
    """
    ended = theatre.play(student, CALL)
    assert ended.value is None
    assert ended.referee.labels("sleep") == ["sleep"] * 5


WAITS_AND_SLEEPS = """
    import multiprocessing, queue, subprocess, sys, threading, time
    from concurrent.futures import ThreadPoolExecutor, wait
    def sleeper(put):
        for _ in range(20):
            time.sleep(3600)
        put("came")
    def started(put):
        threading.Thread(target=sleeper, args=(put,)).start()
    def f():
        got = []
        inbox = queue.Queue()
        started(inbox.put)
        got.append(inbox.get(timeout=600))
        inbox = multiprocessing.Queue()
        started(inbox.put)
        got.append(inbox.get(timeout=600))
        ours, theirs = multiprocessing.Pipe()
        started(theirs.send)
        got.append(ours.poll(600))
        came = []
        condition = threading.Condition()
        def tell(word):
            with condition:
                came.append(word)
                condition.notify()
        with condition:
            started(tell)
            got.append(condition.wait_for(lambda: came, 600))
        with ThreadPoolExecutor() as executor:
            future = executor.submit(sleeper, print)
            got.append(len(wait([future], timeout=600).done))
        process = subprocess.Popen([sys.executable, "-S", "-c", "pass"])
        threading.Thread(target=sleeper, args=(print,)).start()
        got.append(process.wait(timeout=600))
        return got
"""


def test_waits_of_the_library_keep_the_real_clock(theatre: Theatre) -> None:
    """A sleep elsewhere does not end a wait with a timeout."""
    ended = theatre.play(WAITS_AND_SLEEPS, CALL)
    assert ended.value == ["came", "came", True, ["came"], 1, 0]


def test_sleep_keeps_its_manners(theatre: Theatre) -> None:
    """What time.sleep refuses is refused, and zero is not a gate."""
    student = """
        import copy, pickle, time
        class Work:
            pause = time.sleep
            clock = time.perf_counter
        def f():
            refused = []
            for wrong in (-1, "1", None, float("nan"), float("inf"), 1e30):
                try:
                    time.sleep(wrong)
                except (TypeError, ValueError, OverflowError) as error:
                    refused.append(type(error).__name__)
            time.sleep(0)
            time.sleep(False)
            Work().pause(5)
            assert Work().clock() >= 5
            assert pickle.loads(pickle.dumps(time.sleep)) is time.sleep
            assert copy.deepcopy(time.time) is time.time
            return refused, time.sleep.__name__, repr(time.sleep)
    """
    ended = theatre.play(student, CALL)
    refused, name, shown = ended.value
    assert refused == [
        "ValueError",
        "TypeError",
        "TypeError",
        "ValueError",
        "OverflowError",
        "OverflowError",
    ]
    assert (name, shown) == ("sleep", "<built-in function sleep>")
    assert [frame["seconds"] for frame in ended.referee.frames] == [5.0]


def test_a_sleep_shows_the_students_line(theatre: Theatre) -> None:
    """The referee can say who sleeps where."""
    ended = theatre.play("import time\ndef f():\n    time.sleep(1)\n", CALL)
    [frame] = ended.referee.frames
    assert frame["stack"] == [[str(theatre.student_file), 3, "f"]]
    assert (frame["thread"], frame["process"]) == ("MainThread", "MainProcess")
