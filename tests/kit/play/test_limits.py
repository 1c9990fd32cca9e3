"""What a program may use at all: beyond it a play ends at once, and says by what."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run, Stuck
from autograder.play import Budget, Player, Submission

SCENARIOS = Path(__file__).with_name("scenarios.py")
Perform = Callable[..., Run]

EXCESSES = {
    Stuck.OUTPUT: """
        import os
        def solve():
            while True: os.write(2, b"x" * 65536)
    """,
    Stuck.MESSAGES: """
        import json, os, socket, struct
        def solve():
            body = json.dumps({"kind": "note", "note": "thread failed"}).encode()
            while True:
                with socket.socket(socket.AF_UNIX) as end:
                    end.connect(os.environ["LOCKSTEP_GATES"][5:])
                    end.sendall(struct.pack(">I", len(body)) + body)
    """,
    Stuck.THREADS: """
        import threading
        def solve():
            never = threading.Event()
            for _ in range(1200): threading.Thread(target=never.wait).start()
            never.wait()
    """,
    Stuck.PROCESSES: """
        import os, signal
        def solve():
            for _ in range(300):
                if os.fork() == 0:
                    while True: signal.pause()
            while True: signal.pause()
    """,
    Stuck.MEMORY: """
        import os, signal
        def solve():
            for _ in range(4):
                if os.fork() == 0: break  # each has CPU time of its own to fill it
            kept = [b"x" * (64 << 20) for _ in range(10)]
            while True: signal.pause()
    """,
    Stuck.FILES: """
        import os, signal
        def solve():
            for number in range(6):
                with open(f"{os.environ['HOME']}/{number}", "wb") as file:
                    for _ in range(60): file.write(b"x" * (1 << 20))
            while True: signal.pause()
    """,
}
WITHIN = {
    "a megabyte": """
        def solve():
            for _ in range(16): print("x" * 65536)
            return 7
    """,
    "many threads": """
        import threading
        def solve():
            go = threading.Event()
            threads = [threading.Thread(target=go.wait) for _ in range(300)]
            for thread in threads: thread.start()
            go.set()
            for thread in threads: thread.join()
            return 7
    """,
    "much memory, shared by many": """
        import os, signal
        def solve():
            kept = b"x" * (256 << 20)
            children = [os.fork() or signal.pause() for _ in range(20)]
            for child in children: os.kill(child, signal.SIGKILL)
            for child in children: os.waitpid(child, 0)
            return 7
    """,
    "many processes": """
        import os, signal
        def solve():
            children = [os.fork() or signal.pause() for _ in range(100)]
            for child in children: os.kill(child, signal.SIGKILL)
            for child in children: os.waitpid(child, 0)
            return 7
    """,
}


@pytest.mark.parametrize("reason", EXCESSES)
def test_too_much_is_named(perform: Perform, reason: Stuck) -> None:
    """The play ends long before its time is up, and says what was too much."""
    run = perform(EXCESSES[reason], "only")
    assert (run.outcome, run.stuck_reason) == (Outcome.STUCK, reason)


@pytest.mark.parametrize("way", WITHIN)
def test_much_is_allowed(perform: Perform, way: str) -> None:
    """What a right program may well do is not a reason to end it."""
    run = perform(WITHIN[way], "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7), run


def test_time_for_all_plays_that_is_used_up_is_no_verdict(tmp_path: Path) -> None:
    """It may be the machine's fault: the plays that are left are an error of ours."""
    path = tmp_path / "lab.py"
    path.write_text(textwrap.dedent("def solve():\n    return 7\n"))
    budget = Budget(all_seconds=1e-6)
    player = Player(Submission(path), budget=budget)
    assert player.play("only", scenarios=SCENARIOS).value == 7
    with pytest.raises(LockstepError, match="have taken more than"):
        player.play("only", scenarios=SCENARIOS)
