"""The grader's own process, out of reach for what it grades, where the system can.

A program of the same user may otherwise read and write the memory of the grader, look
at its environment and its files, or send it Python code to run (3.14 and later).  As
root nothing of this keeps anybody out, and signals are always let through.
"""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h
# Python 3.14 and later: nobody sends this process code to run.
NO_REMOTE_DEBUG = ("-X", "disable-remote-debug") if sys.version_info >= (3, 14) else ()


def protect() -> None:
    """Be no subject of debuggers; may start the interpreter once more, to that end.

    To be called before anything else is done, and by the process of a command only.
    """
    _refuse_code_of_others()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def open_streams() -> None:
    """Let nothing that is opened later take the place of a closed standard stream.

    What is written to a closed error stream goes nowhere.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    if sys.stderr is None:
        # Not a copy of number 2: the interpreter itself may have opened that meanwhile.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def is_protected() -> bool:
    """Whether other processes of this user are kept from the memory of this one."""
    if sys.platform != "linux":
        return False
    return not ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE


def _refuse_code_of_others() -> None:
    """Start again with the option that refuses it: it is read only at the start."""
    is_enabled = getattr(sys, "is_remote_debug_enabled", None)
    if is_enabled is None or not is_enabled() or os.name != "posix":
        return
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    again = [sys.executable, *NO_REMOTE_DEBUG, *sys.orig_argv[1:]]
    os.execv(sys.executable, again)
