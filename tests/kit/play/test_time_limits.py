"""In a play where time runs out, the program's own long limits end after a moment."""

from __future__ import annotations

import pytest

from autograder.referee.strategies import timers_fire
from tests.kit.play.conftest import Perform

# What is waited for while the task is held, with a limit of 25 seconds.
WAITS = {
    "Thread.join": "t.join(25); over = t.is_alive()",
    "Event.wait": "over = not done.wait(timeout=25)",
    "Queue.get": "over = raises(lambda: queue.Queue().get(timeout=25))",
    "Queue.put": "over = raises(lambda: full.put(1, timeout=25))",
    "Future.result": "over = raises(lambda: futures.Future().result(timeout=25))",
    "Process.join": "p = child(); p.join(25); over = p.is_alive(); p.kill()",
    "Connection.poll": "ends = multiprocessing.Pipe(); over = not ends[0].poll(25)",
    "of processes": "over = raises(lambda: multiprocessing.Queue().get(timeout=25))",
}
PROGRAM = """
import multiprocessing, os, queue, threading, time
from concurrent import futures

def raises(call):
    try:
        call()
    except (queue.Empty, queue.Full, futures.TimeoutError):
        return True

def child():
    p = multiprocessing.Process(target=threading.Event().wait)
    p.start()
    return p

def solve(tasks):
    done = threading.Event()
    t = threading.Thread(target=tasks[0])
    t.start()
    full = queue.Queue(1)
    full.put(0)
    begun = os.times().elapsed, time.monotonic(), time.time_ns() / 1e9
    {wait}
    ended = os.times().elapsed, time.monotonic(), time.time_ns() / 1e9
    t.join()
    really, *shown = (end - begin for begin, end in zip(begun, ended))
    return [over, *shown, *(seconds - really for seconds in shown)]
"""


@pytest.mark.parametrize("what", WAITS)
def test_a_long_limit_runs_out_and_the_clocks_show_it(
    perform: Perform, what: str
) -> None:
    """Nobody waits for 25 seconds, and the program cannot tell."""
    source = PROGRAM.format(wait=WAITS[what])
    run = perform(source, "call", "a", strategy=timers_fire("a"))
    over, *seconds = run.value
    assert over
    assert min(seconds[:2]) >= 25  # as the clocks of the program show it
    assert min(seconds[2:]) > 20  # more than it really was


LEFT_ALONE = """
import os, threading, time

def solve(tasks):
    t = threading.Thread(target=tasks[0])
    t.start()
    begun = os.times().elapsed, time.monotonic()
    threading.Event().wait({seconds})
    shown = time.monotonic() - begun[1]
    really = os.times().elapsed - begun[0]  # began before, and ended later
    t.join()
    return [shown, shown - really]
"""


@pytest.mark.parametrize(
    ("seconds", "options"), [(0.9, {}), (1.4, {"short_limits": False})]
)
def test_other_limits_are_what_they_are(
    perform: Perform, seconds: float, options: dict[str, bool]
) -> None:
    """Short ones run out by themselves; a play may also be about a limit."""
    strategy = timers_fire("a", **options)
    run = perform(LEFT_ALONE.format(seconds=seconds), "call", "a", strategy=strategy)
    shown, more = run.value
    assert shown >= seconds
    assert more < 0.1  # `os.times` counts in hundredths
