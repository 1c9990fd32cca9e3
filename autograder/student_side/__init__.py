"""What runs beside the student's code: the runner, gates, probes, the virtual clock.

Nothing here judges.  The package imports nothing of the rest of the kit, and only the
standard library, because it is all of the kit that exists inside a student's process.
Scenarios use ``Stage`` and what it makes; the grader uses ``wire`` alone.
"""

from __future__ import annotations

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from autograder.student_side.probes import TaskFailed
    from autograder.student_side.stage import Stage

__all__ = ["Stage", "TaskFailed"]


def __getattr__(name: str) -> object:
    """Import what scenarios use when they use it: the grader needs none of it."""
    if name == "Stage":
        from autograder.student_side.stage import Stage

        return Stage
    if name == "TaskFailed":
        from autograder.student_side.probes import TaskFailed

        return TaskFailed
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
