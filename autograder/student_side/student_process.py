"""What every Python process of a play installs when it starts: runner, script, child.

It imports neither the service nor the stage: both need it.
"""

from __future__ import annotations

import os

from autograder.student_side import clock, loading, recorder, reporting, time_limits

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any


def become_student_process() -> None:
    """Install what every Python process of a play has: modules, clock, facts, hooks."""
    loading.install()
    _install_lines()
    clock.install()
    reporting.install()
    time_limits.install()  # before the recorder: it asks who calls, and calls these
    recorder.install()
    if os.environ.get("LOCKSTEP_LINE_GATES"):
        from autograder.student_side import line_gates

        line_gates.install()
    if is_portable():
        from autograder.student_side import portable

        portable.install()


def _install_lines() -> None:
    folder = os.environ.get("LOCKSTEP_LINES")
    if not folder:
        return
    try:
        from autograder.student_side import lines

        lines.install(folder)
    except (ImportError, AttributeError):
        # No such signals or files here: that is what the portable observer is for.
        if not is_portable():
            raise


def is_portable() -> bool:
    """Whether the portable observer watches this play, instead of `/proc`."""
    return os.environ.get("LOCKSTEP_OBSERVER") == "portable"


def set_start_method(method: str) -> None:
    """Set multiprocessing's default start method.

    The default instead of the choice, where Python keeps both: a student's own
    ``set_start_method`` is allowed once, as in any program.
    """
    import multiprocessing
    from multiprocessing import context

    default: Any = getattr(context, "_default_context", context)
    # Not of the object: some Pythons then look for the platform's own, which costs.
    if hasattr(type(default), "_default_context") or "_default_context" in vars(
        default
    ):
        default._default_context = multiprocessing.get_context(method)
    else:
        multiprocessing.set_start_method(method)
