"""How a play ends, in each of the five ways, and that nobody survives it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

from autograder.claims import nobody_left
from autograder.evidence import Outcome, Run
from autograder.remarks import idle_daemons
from autograder.verdict import CheckFailed


def test_raised_tells_type_message_and_line(perform: Callable[..., Run]) -> None:
    """An exception arrives with the student's line."""
    run = perform("def solve():\n    raise ValueError('no')", "only")
    assert run.outcome is Outcome.RAISED
    assert run.raised is not None
    assert (run.raised.type, run.raised.message) == ("ValueError", "no")
    assert run.raised.stack[-1].source == "raise ValueError('no')"


@pytest.mark.parametrize("last", ["return 1", "raise ValueError('no')"])
def test_a_thread_of_before_the_call_is_not_left_behind(
    perform: Callable[..., Run], last: str
) -> None:
    """The module has started it: the call has not, however it ends."""
    source = f"""
        import queue, threading
        log = queue.Queue()
        threading.Thread(target=log.get, daemon=True).start()
        def solve():
            {last}
    """
    assert not perform(source, "only").leftovers


def test_an_idle_daemon_thread_of_the_call_is_left_behind(
    perform: Callable[..., Run],
) -> None:
    """It waits for work that nobody gives it, and is reported as what it is."""
    source = """
        import queue, threading
        def solve():
            threading.Thread(target=queue.Queue().get, daemon=True).start()
    """
    run = perform(source, "only")
    assert [(left.daemon, left.at_gate) for left in run.leftovers] == [(True, "")]
    nobody_left(run, but_idle_daemons=True)
    assert idle_daemons(run) is not None
    with pytest.raises(CheckFailed):
        nobody_left(run)


def test_the_librarys_own_threads_are_not_left_behind(
    perform: Callable[..., Run],
) -> None:
    """The feeder of a queue goes when the queue goes."""
    source = """
        import multiprocessing
        kept = []
        def solve():
            kept.append(multiprocessing.Queue())
            kept[0].put(1)
            kept[0].get()
    """
    assert not perform(source, "only").leftovers


def test_deadlock_is_proved(perform: Callable[..., Run]) -> None:
    """A lock taken twice is a proof, not a timeout."""
    source = """
        import threading
        def solve():
            lock = threading.Lock()
            lock.acquire()
            lock.acquire()
    """
    run = perform(source, "only")
    assert run.outcome is Outcome.DEADLOCKED
    assert [w.at.source for w in run.waiters if w.at] == ["lock.acquire()"]


@pytest.mark.parametrize(
    ("body", "code"),
    [("import os; os._exit(0)", 0), ("import os; os.kill(os.getpid(), 9)", -9)],
)
def test_a_process_that_ends_itself_has_crashed(
    perform: Callable[..., Run], body: str, code: int
) -> None:
    """No exit code is ever taken for an answer."""
    run = perform(f"def solve():\n    {body}", "only")
    assert (run.outcome, run.exit_code) == (Outcome.CRASHED, code)


def test_endless_loop_is_stuck(perform: Callable[..., Run]) -> None:
    """A loop that only burns time is named as such."""
    run = perform("def solve():\n    while True: pass", "only")
    assert (run.outcome, run.stuck_reason) == (Outcome.STUCK, "endless loop")


def test_one_task_without_end_is_stuck(perform: Callable[..., Run]) -> None:
    """Each round has an effect, and the loop is named long before time is up."""
    source = "def solve(tasks):\n    while True: tasks[0]()"
    run = perform(source, "call", "task")
    assert (run.outcome, run.stuck_reason) == (Outcome.STUCK, "over and over")
    assert [w.at.source for w in run.waiters if w.at] == ["while True: tasks[0]()"]
    assert len(run.of("task")) > 100
    assert run.seconds < 30


def test_endless_poll_is_stuck(perform: Callable[..., Run]) -> None:
    """A poll that nobody answers is named as such, without sleeping for real."""
    source = "import time\ndef solve():\n    while True: time.sleep(3600)"
    run = perform(source, "only")
    assert (run.outcome, run.stuck_reason) == (Outcome.STUCK, "polling")


def test_a_daemonised_grandchild_is_ended(perform: Callable[..., Run]) -> None:
    """A double fork with a session of its own, deaf to signals, dies with the play."""
    source = """
        import os, signal, time
        def solve():
            r, w = os.pipe()
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    for number in range(1, 32):
                        try: signal.signal(number, signal.SIG_IGN)
                        except (OSError, ValueError): pass
                    os.write(w, str(os.getpid()).encode())
                    while True: pass
                os._exit(0)
            os.wait()
            return int(os.read(r, 20))
    """
    run = perform(source, "only")
    assert run.outcome is Outcome.RETURNED
    with pytest.raises(ProcessLookupError):
        os.kill(run.value, 0)


def test_sleeps_pass_on_the_virtual_clock(perform: Callable[..., Run]) -> None:
    """A day of sleep is over at once, for every clock of the program."""
    source = """
        import time
        from time import sleep
        def solve():
            a = time.time(), time.monotonic(), time.perf_counter()
            sleep(86400)
            b = time.time(), time.monotonic(), time.perf_counter()
            return all(86400 <= y - x < 86500 for x, y in zip(a, b))
    """
    started = time.monotonic()
    assert perform(source, "only").value is True
    assert time.monotonic() - started < 3600


def test_a_task_at_its_gate_at_the_return_is_left_behind(
    perform: Callable[..., Run],
) -> None:
    """Fire and forget is seen: the task stands at its gate when the call returns."""
    source = """
        import threading
        def solve(tasks):
            threading.Thread(target=tasks[0], daemon=True).start()
            import time; time.sleep(1)
    """
    run = perform(source, "call", "a")
    assert run.outcome is Outcome.RETURNED
    assert [left.at_gate for left in run.leftovers] == ["a"]


def test_output_is_kept_and_cut(perform: Callable[..., Run]) -> None:
    """What the program prints is there, and a flood of it harms nobody."""
    run = perform("def solve():\n    print('x' * 2_000_000); return 7", "only")
    assert run.value == 7
    assert run.output == "x" * 65536


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_process_that_waits_is_left_behind(
    perform: Callable[..., Run], method: str
) -> None:
    """The helpers are not, and a child of the fork server is none of them."""
    source = """
        import multiprocessing
        def wait(pipe):
            pipe.recv()
        def solve():
            global ours
            ours, theirs = multiprocessing.Pipe()
            multiprocessing.Process(target=wait, args=(theirs,)).start()
    """
    assert len(perform(source, "only", start_method=method).leftovers) == 1
