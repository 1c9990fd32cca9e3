"""Line gates: a gate before every line of the student's functions, in every thread.

From Python 3.12 on through ``sys.monitoring``, which sees all threads at once; before
that through ``sys.settrace``, for this thread and the threads started from now on.
Lines of module and class bodies are left out: they run once, while importing.  A line
that one thread repeats stops it at most some hundred times, so that a long loop
takes little time: not to stop is one of the ways in which it may go.
"""

from __future__ import annotations

import functools
import os
import sys
import threading

from autograder.student_side.gates import gate, played
from autograder.student_side.tracing import trace

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import CodeType, FrameType
    from typing import Any

# Makes children that do not inherit our memory install the same.
VARIABLE = "LOCKSTEP_LINE_GATES"
_IN_FUNCTION = 0x1  # CO_OPTIMIZED: set for functions, not for bodies (inspect docs)
_MOST_STOPS = 200  # of one thread before one line
_TOOL_IDS = (4, 3)  # of 0-5, those that sys.monitoring reserves for no tool


def install() -> None:
    """Stop before each line of the student's functions from now on."""
    os.environ[VARIABLE] = "1"
    if sys.version_info >= (3, 12):
        _monitor(_Stops())
    else:
        _trace(_Stops())


class _Stops(threading.local):
    """How often each thread has stopped before each line."""

    def __init__(self) -> None:
        self._before: dict[int, int] = {}

    def stop(self, line: int) -> None:
        """Stop this thread before the line, unless it has done so often enough."""
        times = self._before[line] = self._before.get(line, 0) + 1
        if times <= _MOST_STOPS:
            gate(f"line:{line}", "line")


def _watches(code: CodeType) -> bool:
    student, _ = played()
    return code.co_filename == student and bool(code.co_flags & _IN_FUNCTION)


def _trace(stops: _Stops) -> None:
    def on_call(frame: FrameType, _event: str, _argument: Any) -> Any:
        return on_line if _watches(frame.f_code) else None

    def on_line(frame: FrameType, event: str, _argument: Any) -> Any:
        if event == "line":
            stops.stop(frame.f_lineno)
        return on_line

    trace(on_call)


if sys.version_info >= (3, 12):

    def _monitor(stops: _Stops) -> None:
        monitoring = sys.monitoring
        tool = next(n for n in _TOOL_IDS if monitoring.get_tool(n) is None)

        def on_start(code: CodeType, _offset: int) -> Any:
            if not _watches(code) or not _is_one_line(code):
                return monitoring.DISABLE
            stops.stop(code.co_firstlineno)
            return None

        def on_line(code: CodeType, line: int) -> Any:
            if not _watches(code) or _is_one_line(code):
                return monitoring.DISABLE
            stops.stop(line)
            return None

        events = monitoring.events
        monitoring.use_tool_id(tool, "lockstep")
        monitoring.register_callback(tool, events.PY_START, on_start)
        monitoring.register_callback(tool, events.LINE, on_line)
        monitoring.set_events(tool, events.PY_START | events.LINE)

    @functools.cache
    def _is_one_line(code: CodeType) -> bool:
        """Return whether all of a function is on the line of its ``def``.

        Some Pythons report no line of such a function, others one for each call.
        """
        lines = {line for _, _, line in code.co_lines() if line is not None}
        return lines == {code.co_firstlineno}
