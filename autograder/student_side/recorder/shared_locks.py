"""Records who takes and gives back the locks of multiprocessing, in every process.

A lock is known by the name of its semaphore, which a fork copies and pickling takes
along.  Only what the student's own line asks for is told: queues and pools have locks
of their own.
"""

from __future__ import annotations

import os
import sys

from autograder.student_side import gates
from autograder.student_side.recorder.events import record

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

MODULE = "multiprocessing.synchronize"
_KINDS = frozenset({"Lock", "RLock"})
_BETWEEN = (__file__, os.path.join("multiprocessing", "synchronize.py"))
_frame_at = sys._getframe


def install() -> None:
    """Record from the moment there can be such locks; does so once."""
    if MODULE in sys.modules:
        _watch(sys.modules[MODULE])
    elif not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        # Its import costs every play some milliseconds, and few need it.
        sys.meta_path.insert(0, _Finder())


class _Finder:
    """Watches the module as soon as it is loaded, and finds no other."""

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """Return the spec that the others find, with a loader that watches."""
        if name != MODULE:
            return None
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None:
                    _watch_after_loading(spec.loader)
                return spec
        return None


def _watch_after_loading(loader: Any) -> None:
    load = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        del loader.exec_module  # on the instance: the class's own is back
        load(module)
        _watch(module)

    loader.exec_module = exec_module


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
