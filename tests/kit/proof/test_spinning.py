"""The stacks of a process in which a thread runs, and never sleeps."""

from __future__ import annotations

import re
import signal
import time
from pathlib import Path

from autograder.proof import stacks
from autograder.proof.look import look_at
from autograder.proof.process_facts import facts_of
from autograder.proof.spinning import turning
from tests.kit.proof.conftest import Telling
from tests.kit.proof.running import NET

ASKED = 20
# Threads that begin to run when the signal comes, as a process is awaited asleep.
SPIN = """
go = threading.Event()

def spin():
    go.wait()
    while True:
        pass

for _ in range({count}):
    threading.Thread(target=spin, daemon=True).start()
signal.signal(signal.SIGUSR1, lambda *_: go.set())
while True:
    signal.pause()
"""


def spinning(telling: Telling, count: int) -> tuple[int, set[tuple[int, int]]]:
    """Start a process with so many threads that run; give its id and theirs."""
    process = telling(SPIN.format(count=count))
    before = look_at(process.pid)
    process.send_signal(signal.SIGUSR1)
    limit = time.monotonic() + NET
    ran: set[tuple[int, int]] = set()
    while len(ran) < count:
        assert time.monotonic() < limit
        time.sleep(0.01)
        now = look_at(process.pid)
        ran = {k for k in now if k[1] != k[0] and now[k].cpu_ns > before[k].cpu_ns}
    return process.pid, ran


def test_a_thread_that_runs_writes_the_stacks_itself(
    telling: Telling, tmp_path: Path
) -> None:
    """Nobody else reads its stack while it changes; it is there, and the process is."""
    pid, [(_, runner)] = spinning(telling, 1)
    facts = facts_of(pid, tmp_path)
    assert facts is not None
    for _ in range(ASKED):
        stack = stacks.stacks_of(pid, tmp_path)[runner]
        assert [frame.function for frame in stack][-1] == "spin"
    written = (tmp_path / f"{pid}.stack").read_text()
    current = re.findall(r"^Current thread 0x([0-9a-f]+)", written, re.MULTILINE)
    assert [facts.threads[int(ident, 16)][0] for ident in current] == [runner] * ASKED


def test_where_several_run_nobody_is_asked(telling: Telling, tmp_path: Path) -> None:
    """One could run while the other one writes."""
    pid, ran = spinning(telling, 2)
    assert turning(ran, tmp_path) == frozenset()
    assert stacks.times_asked(pid, tmp_path) == 0
