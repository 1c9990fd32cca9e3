"""Time limits that run out: in some plays, the program's long limits are short ones.

A check may hold a task for as long as it takes, and ask whether a call waits for it.  A
call that waits for thirty seconds at most would keep the check for thirty seconds: here
such a limit ends after a moment, and the clocks of this process show that all of it has
passed.  Only limits that the program's own line has set: the library has others, which
only mean to look again.
"""

from __future__ import annotations

import os
import sys
import threading

from autograder.student_side import clock
from autograder.student_side.recorder.after_import import when_imported
from autograder.student_side.recorder.events import here

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

SHORT = "LOCKSTEP_SHORT_LIMITS"  # set in the plays that are meant
_MOMENT = 0.2  # seconds that such a limit lasts
_LEAST, _MOST = 1.0, 30.0  # seconds: shorter ones run out, nobody waits for longer ones
# What may be between the program's line and the wait itself.
_LIBRARY = frozenset(
    {"autograder", "concurrent", "multiprocessing", "queue", "threading"}
)
_NOT_FOR_A_RESULT = "multiprocessing.managers"  # a limit for the end of its process
_caller = sys._getframe


def install() -> None:
    """Shorten limits, if this play is one where they run out."""
    if os.environ.get(SHORT):
        _shorten_wait(threading.Condition)
        _shorten_join(threading.Thread)
        when_imported("multiprocessing.connection", _shorten_connections)


def _is_long(timeout: Any) -> bool:
    """Return whether it is a long limit that a line of the program has set."""
    if not isinstance(timeout, int | float) or not _LEAST < timeout <= _MOST:
        return False
    frame: Any = _caller(2)
    while frame is not None:
        module = str(frame.f_globals.get("__name__"))
        if module.partition(".")[0] not in _LIBRARY:
            return bool(here.own[frame.f_code.co_filename])
        if module == _NOT_FOR_A_RESULT:
            return False
        frame = frame.f_back
    return False


def _shorten_wait(condition: Any) -> None:
    real = condition.wait

    def wait(self: Any, timeout: float | None = None) -> Any:
        if timeout is None or not _is_long(timeout):
            return real(self, timeout)
        if real(self, _MOMENT):
            return True
        clock.let_pass(timeout - _MOMENT)
        return False

    wait.__doc__ = real.__doc__
    condition.wait = wait


def _shorten_join(thread: Any) -> None:
    real = thread.join

    def join(self: Any, timeout: float | None = None) -> None:
        if timeout is None or not _is_long(timeout):
            real(self, timeout)
            return
        real(self, _MOMENT)
        if self.is_alive():
            clock.let_pass(timeout - _MOMENT)

    join.__doc__ = real.__doc__
    thread.join = join


def _shorten_connections(module: ModuleType) -> None:
    real = module.wait

    def wait(object_list: Any, timeout: float | None = None) -> Any:
        if timeout is None or not _is_long(timeout):
            return real(object_list, timeout)
        ready = real(object_list, _MOMENT)
        if not ready:
            clock.let_pass(timeout - _MOMENT)
        return ready

    wait.__doc__ = real.__doc__
    module.wait = wait  # type: ignore[attr-defined]  # a module is open to this
