"""Notes that the program has learnt under which name a semaphore can be opened.

Where processes are not forked, a semaphore of multiprocessing keeps a random name, by
which children open it.  As long as the library alone knows it, nobody outside can come
to that semaphore.  A program that reads the name, gives one of its own, or looks where
such names are listed may pass it on: then this makes the folder ``LEARNT``, and nothing
that rests on such a name is proved any more.
"""

from __future__ import annotations

import faulthandler
import os
import sys

from .after_import import when_imported

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

MODULE = "multiprocessing.synchronize"
LEARNT = "semaphores.learnt"  # a folder: to make one takes no descriptor
_LISTS = frozenset({"os.listdir", "os.scandir"})
_LISTED = "/dev/shm"
_NAMED = "/dev/shm/sem."  # the library itself has files of other names there
_MAPS = ("maps", "map_files", "numa_maps")  # of a process, in /proc
_OPENERS = frozenset({"sem_open", "shm_open"})  # of the C library
_signal: Any = __import__("_signal")  # as in `lines.py`
_here = ""
_frame_at = sys._getframe


def install(folder: str) -> None:
    """Watch from the moment there can be such semaphores; does so once."""
    global _here
    if not _here:
        _here = folder
        when_imported(MODULE, _watch)


def _watch(module: Any) -> None:
    plain: Any = module._multiprocessing.SemLock
    made_by = module.SemLock.__init__.__code__
    make_name = module.SemLock._make_name

    class SemLock(plain):  # type: ignore[misc]
        """The same semaphore, which knows who asks for its name."""

        __slots__ = ()

        def __new__(cls, *args: Any, **options: Any) -> Any:
            if (
                _frame_at(1).f_code is not made_by
                or module.SemLock._make_name is not make_name
            ):
                _tell()
            return plain.__new__(cls, *args, **options)

        @property
        def name(self) -> str | None:
            found: str | None = plain.name.__get__(self)
            if found is not None and not _stays_inside(module, _frame_at(1)):
                _tell()
            return found

    SemLock.__module__, SemLock.__qualname__ = plain.__module__, plain.__qualname__
    module._multiprocessing.SemLock = SemLock
    sys.addaudithook(_hear)


def _stays_inside(module: Any, frame: FrameType) -> bool:
    """Return whether the library asks, for itself or for a child that it starts."""
    code = frame.f_code
    if os.path.dirname(code.co_filename) == os.path.dirname(__file__):
        return True
    if code is module.SemLock.__getstate__.__code__:
        kind = type(module.context.get_spawning_popen())
        return str(kind.__module__).startswith("multiprocessing.popen_")
    return code.co_filename == str(module.__file__)


def _hear(event: str, args: tuple[Any, ...]) -> None:
    """Hear of what shows names that are in use, and of what makes one by hand."""
    if event in _LISTS:
        if _text(args[0]).startswith(_LISTED):
            _tell()
    elif event == "open":
        path = _text(args[0])
        in_proc = path.startswith("/proc/") and path.endswith(_MAPS)
        if in_proc or path.startswith(_NAMED):
            _tell()
    elif event == "ctypes.dlsym" and args[1] in _OPENERS:
        _tell()


def _text(path: Any) -> str:
    try:
        return os.fsdecode(path)
    except TypeError:  # a number: what it was opened as has been heard
        return ""


def _tell() -> None:
    try:
        os.mkdir(os.path.join(_here, LEARNT))
    except FileExistsError:
        pass  # it is noted
    except OSError:  # it cannot be noted: then nothing is to be proved of us at all
        faulthandler.unregister(_signal.SIGRTMAX - 1)  # `lines.DUMP_SIGNAL`
