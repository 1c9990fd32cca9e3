"""The files that a program of a student may open: Landlock (landlock(7)).

It runs inside, before anything else, and imports as little as it can.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on every machine of today
_VERSION = 1  # the flag that asks for it
_BENEATH = 1  # LANDLOCK_RULE_PATH_BENEATH
_EVERYTHING = (1 << 16) - 1  # the rights that there are since version 5
_LIST, _READ = 0b1000, 0b1101  # to list a folder; to execute and read files as well
_FILE_RIGHTS = 0b1100_0000_0000_0111  # those that a file can have
_BIND_AND_CONNECT_TCP = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11
LEAST = 6  # the first version that keeps signals and abstract sockets inside


def version() -> int:
    """Return the version of Landlock that the kernel has; 0 where there is none."""
    if not sys.platform.startswith("linux"):
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, int(libc.syscall(_CREATE_RULESET, None, 0, _VERSION)))


def close_files(paths: dict[str, str]) -> None:
    """Leave this process only ``paths``, no TCP, and nobody outside to signal.

    ``paths`` gives for each path ``list``, ``read`` or ``write``.  Raises ``OSError``
    where the kernel cannot do all of it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    found = version()
    if found < LEAST:
        raise OSError(f"Landlock has version {found} here, and {LEAST} is needed")
    attributes = struct.pack(
        "=QQQ", _EVERYTHING, _BIND_AND_CONNECT_TCP, _ABSTRACT_SOCKETS_AND_SIGNALS
    )
    rules = _done(libc.syscall(_CREATE_RULESET, attributes, len(attributes), 0))
    rights = {"list": _LIST, "read": _READ, "write": _EVERYTHING}
    for path, how in paths.items():
        _let(libc, rules, path, rights[how])
    if libc.prctl(38, 1, 0, 0, 0):  # PR_SET_NO_NEW_PRIVS
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    _done(libc.syscall(_RESTRICT_SELF, rules, 0))
    os.close(rules)


def _let(libc: ctypes.CDLL, rules: int, path: str, rights: int) -> None:
    fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    if not stat.S_ISDIR(os.fstat(fd).st_mode):
        rights &= _FILE_RIGHTS
    rule = struct.pack("=Qi", rights, fd)
    _done(libc.syscall(_ADD_RULE, rules, _BENEATH, rule, 0))
    os.close(fd)


def _done(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
