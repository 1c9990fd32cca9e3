"""The recorder: notes what the student's code does, with its line; judges nothing."""

from __future__ import annotations

from autograder.student_side.recorder import pipe_ends


def install() -> None:
    """Record what happens in this process, and in those that it starts."""
    pipe_ends.install()
