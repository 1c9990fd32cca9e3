"""What the self-check does with your code; `test_locks.py` judges what comes of it.

``student`` is your module.  ``stage`` makes what your code is given: whoever uses it
stops at a gate, until the check lets one of those go on who wait there.
"""

from __future__ import annotations

import threading
from typing import Any

from autograder.student_side import Stage


class Notebook:
    """Something to append to; whoever appends one of the ``bad`` letters fails."""

    def __init__(self, stage: Stage, bad: str) -> None:
        self.append = stage.task("append", each=True)
        self.fail = stage.task("append", each=True, raises=True)
        self.bad = bad

    def __call__(self, letter: str) -> None:
        """Append one letter."""
        (self.fail if letter in self.bad else self.append)(letter)


def appended(student: Any, stage: Stage, letters: str, bad: str = "") -> None:
    """Append each letter; those in ``bad`` raise an exception."""
    student.append_all(Notebook(stage, bad), list(letters))


def counted(student: Any, stage: Stage, times: int, workers: int) -> int:
    """Count with threads, and tell what the counter shows in the end."""
    counter = stage.number("count")
    student.count_up(counter, times, workers)
    return counter.final


def counted_in_processes(student: Any, stage: Stage, times: int, workers: int) -> int:
    """Count with processes, and tell what the counter shows in the end."""
    counter = stage.shared_number("count")
    student.count_up_in_processes(counter, times, workers)
    return counter.final


def moved(student: Any, stage: Stage, amount: int) -> list[Any]:
    """Move money once; tell the answer, both balances, and which locks are taken."""
    dan, eve = stage.account("dan", 80), stage.account("eve", 10)
    told = student.transfer(dan, eve, amount)
    taken = [f"{who.name}.lock" for who in (dan, eve) if who.lock.locked()]
    return [told, [dan.final, eve.final], taken]


def crossed(student: Any, stage: Stage) -> list[Any]:
    """Move money in both directions at the same time."""
    dan, eve = stage.account("dan", 80), stage.account("eve", 10)
    told = [None, None]

    def move(place: int, source: Any, target: Any, amount: int) -> None:
        told[place] = student.transfer(source, target, amount)

    threads = [
        threading.Thread(target=move, args=(0, dan, eve, 7)),
        threading.Thread(target=move, args=(1, eve, dan, 2)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [told, [dan.final, eve.final]]


def stored(student: Any, stage: Stage, letters: str) -> None:
    """Prepare each letter, and store what comes of it."""
    kitchen = stage.task("prepare", each=True)
    shelf = stage.task("store", each=True)
    student.prepare_and_store(kitchen, shelf, list(letters))
