"""Writes events: one line of JSON each, appended to ``<pid>.events`` of the play.

The keys of a line: ``e`` the name of the event, ``pid``, ``tid``, ``t`` nanoseconds of
the machine's clock (not the play's), ``obj`` what it happened to, ``at``
``[file, line, function]`` of the student's innermost line or null; the other keys are
facts of this event.

It takes no lock, starts no thread and keeps no descriptor: it runs beside code that may
be doing anything.  An event that cannot be written is dropped.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

from autograder.student_side import gates

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

FOLDER = "LOCKSTEP_LINES"
MOST_BYTES = 4096  # PIPE_BUF: what one write appends whole
MOST_EVENTS = 5000  # of one process
_MODE = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
_NO_DEEPER = ("multiprocessing/process.py", "_bootstrap")
_now = time.monotonic_ns  # kept before the play's clock takes its place
_current_frame = sys._getframe
_thread_id = threading.get_ident

_written: dict[int, int] = {}  # by process: a forked child begins with none


def record(event: str, obj: str, **facts: Any) -> None:
    """Write down that ``event`` happened to ``obj`` here and now."""
    folder = os.environ.get(FOLDER)
    pid = os.getpid()
    count = _written.get(pid, 0)
    if not folder or count >= MOST_EVENTS:
        return
    _written[pid] = count + 1
    line = {
        "e": event,
        "pid": pid,
        "tid": pid if _is_main_thread() else threading.get_native_id(),
        "t": _now(),
        "obj": obj,
        "at": students_line(_current_frame(1)),
        **facts,
    }
    text = json.dumps(line).encode() + b"\n"
    if len(text) <= MOST_BYTES:
        _append(f"{folder}/{pid}.events", text)


def _append(path: str, text: bytes) -> None:
    try:
        descriptor = os.open(path, _MODE, 0o600)
    except OSError:
        return
    try:
        os.write(descriptor, text)
    except OSError:
        pass
    finally:
        os.close(descriptor)


def _is_main_thread() -> bool:
    return threading.main_thread().ident == _thread_id()


def students_line(frame: FrameType | None) -> list[Any] | None:
    """Return ``[file, line, function]`` of the student's innermost frame, or None.

    The frames around the beginning of a forked child are its parent's past.
    """
    while frame is not None:
        code = frame.f_code
        if gates.is_students(code.co_filename):
            return [code.co_filename, frame.f_lineno, code.co_name]
        if code.co_name == _NO_DEEPER[1] and code.co_filename.endswith(_NO_DEEPER[0]):
            return None
        frame = frame.f_back
    return None
