"""What is tried from inside a closed place: ``python -I -S -B tries.py TRIES``.

TRIES is a JSON object (see `probe`).  It prints a JSON object: for each try what
hindered it, "" if it went well.  `probe` decides which of them had to be hindered.
"""

from __future__ import annotations

import ctypes
import functools
import json
import os
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

Tries = dict[str, Callable[[], object]]
_SEIZE = 0x4206  # ptrace(2): unlike an attach it stops nobody
_NEW_USER = 0x10000000  # clone(2)


def tries(given: dict[str, Any]) -> Tries:
    """Return each try by its name; one that fails raises ``OSError``."""
    return _at_files(given) | _at_others(given) | _at_its_own(given)


def _at_files(given: dict[str, Any]) -> Tries:
    grader = given["grader"]
    found: Tries = {
        f"read {path}": functools.partial(_look, path) for path in given["secrets"]
    }
    return found | {
        "read": lambda: _look(given["secret"]),
        "write": lambda: _write(f"{given['secret']}.new"),
        "see": lambda: _look(f"/proc/{_other(grader)}/cmdline"),
        "memory": lambda: _look(f"/proc/{_other(grader)}/maps"),
        "environment": lambda: _look(f"/proc/{_other(grader)}/environ"),
        "shared": lambda: _look(given["shared"]),
    }


def _at_others(given: dict[str, Any]) -> Tries:
    grader = given["grader"]
    return {
        "signal": lambda: os.kill(_other(grader), 0),
        "limit": lambda: _libc(
            "prlimit", _other(grader), 7, None, ctypes.create_string_buffer(16)
        ),
        "trace": lambda: _libc("ptrace", _SEIZE, _other(grader), None, None),
        "namespace": lambda: _libc("unshare", _NEW_USER),
        "tcp": lambda: _connect(socket.AF_INET, ("127.0.0.1", given["tcp"])),
        "udp": lambda: _send(("127.0.0.1", given["udp"])),
        "abstract": lambda: _connect(socket.AF_UNIX, f"\0{given['abstract']}"),
        "pathname": lambda: _connect(socket.AF_UNIX, given["pathname"]),
        "queue": lambda: _libc("msgget", given["queue"], 0),
    }


def _at_its_own(given: dict[str, Any]) -> Tries:
    folder = given["folder"]
    found: Tries = {
        f"its own: read {path}": functools.partial(os.listdir, path)
        for path in given["readable"]
    }
    return found | {
        "its own: write": lambda: _write(f"{folder}/written"),
        "its own: shared": lambda: _write(f"/dev/shm/lkstep-{os.getpid()}"),
        "its own: gate": lambda: _connect(socket.AF_UNIX, given["gate"]),
        "its own: pair": socket.socketpair,
        "its own: status": lambda: _look("/proc/self/status"),
        "its own: files": lambda: _look("/proc/self/fd"),
        "its own: thread": _start_a_thread,
        "its own: process": _start_a_process,
    }


def _other(grader: int) -> int:
    """The grader's number, unless it is another's here."""
    if grader == os.getpid():
        raise OSError("this is another process here")
    return grader


def _look(path: str) -> None:
    if os.path.isdir(path):
        os.listdir(path)
        return
    with open(path, "rb") as file:
        file.read(1)


def _write(path: str) -> None:
    with open(path, "wb") as file:
        file.write(b"x")
    os.unlink(path)


def _libc(name: str, *arguments: Any) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    function: Any = getattr(libc, name)
    if function(*arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _connect(family: int, address: Any) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as sock:
        sock.settimeout(5)
        sock.connect(address)


def _send(address: tuple[str, int]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(b"x", address)


def _start_a_thread() -> None:
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()


def _start_a_process() -> None:
    """Start Python as `spawn` does, by a path, and see it end well."""
    command = [sys.executable, "-I", "-S", "-c", ""]
    if os.spawnv(os.P_WAIT, command[0], command):
        raise OSError("Python does not start")


def main(given: dict[str, Any]) -> None:
    """Try all, and print what hindered each."""
    found = {}
    for name, attempt in tries(given).items():
        try:
            attempt()
            found[name] = ""
        except (OSError, RuntimeError) as error:
            found[name] = str(error) or type(error).__name__
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
