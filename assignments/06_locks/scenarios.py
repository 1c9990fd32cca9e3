"""What the self-check does with your code; `test_locks.py` judges what comes of it.

``student`` is your module.  ``stage`` makes what your code is given: all that use it
stops at a gate, until the check lets one of those go on who wait there.
"""

from __future__ import annotations

import contextlib
import threading
from typing import Any

from autograder.student_side import Stage


class Notebook:
    """Something to append to; appending one of the ``bad`` letters fails."""

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
    answer = student.transfer(dan, eve, amount)
    taken = [f"{who.name}.lock" for who in (dan, eve) if who.lock.locked()]
    return [answer, [dan.final, eve.final], taken]


def moved_to_itself(student: Any, stage: Stage, amount: int) -> list[Any]:
    """Move money from an account to the same one."""
    dan = stage.account("dan", 80)
    return [student.transfer(dan, dan, amount), dan.final]


Transfer = tuple[str, str, int]


def moved_together(student: Any, stage: Stage, transfers: list[Transfer]) -> list[Any]:
    """Make several transfers at the same time, each in a thread."""
    people = {"dan": stage.account("dan", 80), "eve": stage.account("eve", 10)}
    answers = [None] * len(transfers)

    def move(place: int, source: str, target: str, amount: int) -> None:
        answers[place] = student.transfer(people[source], people[target], amount)

    threads = [
        threading.Thread(target=move, args=(place, *transfer))
        for place, transfer in enumerate(transfers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [answers, [who.final for who in people.values()]]


def stored(student: Any, stage: Stage, letters: str) -> None:
    """Prepare each letter, and store what comes of it."""
    kitchen = stage.task("prepare", each=True)
    shelf = stage.task("store", each=True)
    student.prepare_and_store(kitchen, shelf, list(letters))


def stored_odd(student: Any, _stage: Stage) -> list[str]:
    """Store what came of three items, and of one of them came `None`."""
    kept: list[Any] = []
    known = {"jam": "jam", "tea": "tea"}
    student.prepare_and_store(known.get, kept.append, ["jam", "oil", "tea"])
    return sorted(map(str, kept))


def stored_but(
    student: Any, stage: Stage, letters: str, bad: str, raw: str = ""
) -> None:
    """Prepare and store each letter; storing those in ``bad`` raises an exception.

    So does preparing those in ``raw``.
    """
    fine = stage.task("store", each=True)
    fails = stage.task("store", each=True, raises=True)

    def kitchen(letter: str) -> str:
        if letter in raw:
            stage.task("prepare", each=True, raises=True)(letter)
        return letter

    def shelf(letter: str) -> None:
        (fails if letter in bad else fine)(letter)

    with contextlib.suppress(Exception):
        student.prepare_and_store(kitchen, shelf, list(letters))
