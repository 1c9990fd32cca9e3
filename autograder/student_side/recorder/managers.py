"""Managers whose address or key the program has taken: they may be known outside.

The server of a manager listens under a random name, with a random key; as long as the
library alone knows both, nobody outside can call it.  Who has asked for one of them, or
has chosen the key, may have given it to anybody.

It can prevent a proof, and never makes one: the file ``known outside`` in the folder
of the play says so of the whole tree.  Private attributes are not watched.
"""

from __future__ import annotations

import os

from .after_import import is_library, when_imported
from .calls import like
from .events import frame_at, here

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_MARK = "known outside"
_DUMP_SIGNAL = getattr(__import__("_signal"), "SIGRTMAX", 1) - 1  # as in `lines.py`


def install() -> None:
    """Watch the managers and the keys of processes, from when there are any."""
    when_imported("multiprocessing.managers", _watch_managers)
    when_imported("multiprocessing.process", _watch_keys)


def _watch_managers(module: ModuleType) -> None:
    manager: Any = vars(module)["BaseManager"]
    begin, serve = manager.__init__, manager.get_server

    def initialize(
        self: Any, address: Any = None, authkey: Any = None, *args: Any, **options: Any
    ) -> None:
        if address is not None or authkey is not None:
            _tell()
        begin(self, address, authkey, *args, **options)

    def get_server(self: Any) -> Any:
        _tell()  # the library's own servers are made in another way
        return serve(self)

    manager.__init__ = like(begin, initialize)
    manager.get_server = like(serve, get_server)
    manager.address = _watched(manager.address)


def _watch_keys(module: ModuleType) -> None:
    kind: Any = vars(module)["BaseProcess"]
    kind.authkey = _watched(kind.authkey)


def _watched(plain: property) -> property:
    """Return a property that reports when others than the library use it."""
    read: Any = plain.fget
    write: Any = plain.fset

    def get(self: Any) -> Any:
        _tell_of_others(frame_at(1))
        return read(self)

    def set_(self: Any, value: Any) -> None:
        _tell_of_others(frame_at(1))
        write(self, value)

    return property(get, None if write is None else set_, plain.fdel, plain.__doc__)


def _tell_of_others(caller: Any) -> None:
    if not is_library(caller.f_code.co_filename):
        _tell()


def _tell() -> None:
    """Leave the mark; without a place for it, nothing is to be proved of this process.

    That there is no handler for dumps is what says so (`lines.py`).
    """
    try:
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        os.close(os.open(os.path.join(here.folder, _MARK), flags, 0o600))
    except OSError:
        if _DUMP_SIGNAL:
            __import__("faulthandler").unregister(_DUMP_SIGNAL)
