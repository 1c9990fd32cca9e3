"""Scenarios for the tests of the recorder; this file crosses to the student's side."""

from __future__ import annotations

import threading
from typing import Any

from autograder.student_side import Stage


def only(student: Any, _stage: Stage) -> Any:
    """Call ``solve`` with nothing."""
    return student.solve()


def opposite(student: Any, stage: Stage) -> None:
    """Let two threads move money, each in its direction."""
    alice, bob = stage.account("alice", 10), stage.account("bob", 10)
    both = threading.Barrier(2)
    pairs = ((alice, bob), (bob, alice))
    threads = [
        threading.Thread(target=student.transfer, args=(*pair, both.wait))
        for pair in pairs
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
