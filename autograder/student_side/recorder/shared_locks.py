"""Records who takes and gives back the locks of multiprocessing, in every process.

A lock is known by the name of its semaphore, which a fork copies and pickling takes
along.  Only what the student's own line asks for is told: queues and pools have locks
of their own.
"""

from __future__ import annotations

import os
import sys

from autograder.student_side import gates
from autograder.student_side.recorder.after_import import when_imported
from autograder.student_side.recorder.events import record

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any

MODULE = "multiprocessing.synchronize"
_KINDS = frozenset({"Lock", "RLock"})
_BETWEEN = (__file__, os.path.join("multiprocessing", "synchronize.py"))
_frame_at = sys._getframe


def install() -> None:
    """Record from the moment there can be such locks; does so once."""
    when_imported(MODULE, _watch)


def _watch(module: Any) -> None:
    kind = module.SemLock
    make_methods = kind._make_methods

    def make_told_methods(self: Any) -> None:
        make_methods(self)
        if type(self).__name__ in _KINDS:
            _tell_of(self)

    kind._make_methods = make_told_methods
    # What `with` calls, past the attribute of the instance.
    kind.__enter__ = lambda self: self.acquire()
    kind.__exit__ = lambda self, *_: self.release()


def _tell_of(lock: Any) -> None:
    take, give = lock.acquire, lock.release
    inner = lock._semlock
    name = f"semaphore {inner.name}"

    def acquire(block: bool = True, timeout: float | None = None) -> bool:
        if not _asked_by_student() or inner._is_mine():
            return bool(take(block, timeout))
        if block and (timeout is None or timeout > 0):
            if not take(False):
                record("lock waits", name)
                if not take(block, timeout):
                    return False
        elif not take(block, timeout):
            return False
        record("lock acquired", name, who=gates.process_name())
        return True

    def release() -> None:
        # Before it is free: who takes it next is told after this.
        if _asked_by_student() and inner._count() <= 1:
            record("lock released", name)
        give()

    lock.acquire, lock.release = acquire, release


def _asked_by_student() -> bool:
    frame = _frame_at(1)
    while frame is not None and frame.f_code.co_filename.endswith(_BETWEEN):
        frame = frame.f_back  # type: ignore[assignment]
    return frame is not None and gates.is_students(frame.f_code.co_filename)
