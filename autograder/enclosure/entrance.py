"""The entrance: gives up rights, and becomes another program.

    python -I -S -B entrance.py WALLS COMMAND...

WALLS is a JSON object: ``user`` (a number to become; 0 for none), ``limits`` (numbers
by the names of `resource`), ``paths`` (see `landlock`; null for no such wall),
``families`` (of sockets; null for no filter of calls) and ``only_itself`` (see
`forbidden_calls`).  There is no way back: not for the command, nor for what it starts.
What cannot be done ends it with a message.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import struct
import sys
from typing import Any

_CAPBSET_DROP = 24  # prctl(2)
_CAPABILITIES_3 = 0x20080522  # the version of capset(2)'s interface


def enter(walls: dict[str, Any]) -> None:
    """Put up the walls; raises ``OSError`` where one cannot be."""
    from autograder.enclosure.forbidden_calls import close_calls
    from autograder.enclosure.landlock import close_files

    for name, most in walls["limits"].items():
        _limit(getattr(resource, name), most)
    if walls["user"]:
        _become(walls["user"])
    elif os.geteuid() == 0:
        _drop_rights()
    if walls["paths"] is not None:
        close_files(walls["paths"])
    if walls["families"] is not None:
        close_calls(walls["families"], only_itself=walls["only_itself"])


def _limit(which: int, most: int) -> None:
    _, hard = resource.getrlimit(which)
    value = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (value, value))


def _become(user: int) -> None:
    """Be a user that nobody else is, without any group or right."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _drop_rights() -> None:
    """Be root without any right of root's: files that are root's are what is left."""
    libc = ctypes.CDLL(None, use_errno=True)
    number = 0
    while libc.prctl(_CAPBSET_DROP, number, 0, 0, 0) == 0:
        number += 1
    header = struct.pack("=Ii", _CAPABILITIES_3, 0)
    if libc.capset(header, bytes(24)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _make_importable(folder: str) -> None:
    """Make the modules beside this file importable, without what `__init__` imports."""
    for name, path in (
        ("autograder", os.path.dirname(folder)),
        ("autograder.enclosure", folder),
    ):
        package = type(sys)(name)
        package.__path__ = [path]
        sys.modules[name] = package


if __name__ == "__main__":
    _make_importable(os.path.dirname(os.path.abspath(__file__)))
    try:
        enter(json.loads(sys.argv[1]))
        os.execv(sys.argv[2], sys.argv[2:])
    except (OSError, ValueError) as error:
        sys.exit(f"The closed place cannot be entered: {error}")
