"""Every thread is traced, also those that begin together."""

from __future__ import annotations

import subprocess
import sys

import pytest

# An audit hook lets go of the interpreter while the trace function is installed, so
# that others begin meanwhile; the recorder has such hooks.
TOGETHER = """
import os, sys, threading, time
from autograder.student_side.tracing import trace

traced = set()

def on_call(frame, event, argument):
    if frame.f_code is work.__code__:
        traced.add(threading.get_ident())

def work():
    everybody.wait(60)

def together(count):
    global everybody
    everybody = threading.Barrier(count)
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = len(traced)
    traced.clear()
    return found

trace(lambda *_: None)
trace(on_call)
sys.addaudithook(lambda event, _: event == "sys.settrace" and time.sleep(0.01))
print(together(20), flush=True)
{then}
"""
FORKED = """
starter = threading.Thread(target=together, args=(20,))
starter.start()
for _ in range(5):
    if not (pid := os.fork()):
        traced.clear()
        os._exit(together(5))
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
starter.join()
"""


CASES = [("", ["20"])]
if sys.version_info < (3, 12):  # there a lock is taken, which a fork must not copy
    CASES.append((FORKED, ["20", "5", "5", "5", "5", "5"]))


@pytest.mark.parametrize(("then", "expected"), CASES)
def test_threads_that_begin_together_are_all_traced(
    then: str, expected: list[str]
) -> None:
    """None dies of it, nor does one of a child that was forked meanwhile."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", TOGETHER.format(then=then)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stdout.split() == expected, done.stderr
