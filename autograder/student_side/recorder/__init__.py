"""The recorder: notes what the student's code does, with its line; judges nothing."""

from __future__ import annotations

import os

from autograder.student_side import gates
from autograder.student_side.recorder import connections, installing, semaphore_names

SWITCH = "LOCKSTEP_RECORDER"  # "off" measures what a play costs without it
_OURS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "")


def install() -> None:
    """Record what happens in this process, and in those that it starts."""
    folder = os.environ.get("LOCKSTEP_LINES")
    if folder:
        semaphore_names.install(folder)  # the proof asks for it
    if folder and os.environ.get(SWITCH) != "off":
        installing.install(folder, gates.is_students, _makes, _is_ours, every=True)
        connections.install()


def _makes(file: str) -> bool:
    """Return whether the locks that this file makes are the student's to take."""
    return gates.is_students(file) or file == gates.played()[1]


def _is_ours(file: str) -> bool:
    return file.startswith(_OURS)
