"""Gives up rights by Landlock and seccomp, and becomes another program (x86_64).

    python restricted.py PATHS COMMAND...

PATHS is a JSON object that gives for each path ``list``, ``read`` or ``write``; the
program can open nothing else.  There is no way back: not for it, nor its children.
"""

from __future__ import annotations

import ctypes
import json
import os
import stat
import struct
import sys
from collections.abc import Mapping

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # landlock(7)
_VERSION = 1  # LANDLOCK_CREATE_RULESET_VERSION
_BENEATH = 1  # LANDLOCK_RULE_PATH_BENEATH
_FS_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # how many, by ABI
_LIST, _READ = 0b1000, 0b1101  # read folder; execute and read file, too
_FILE_RIGHTS = 0b1100_0000_0000_0111  # those that a file can have
_BIND_AND_CONNECT_TCP = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2  # prctl(2)
_X86_64, _X32 = 0xC000003E, 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCH, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
_EPERM, _ENOSYS = 1, 38
_CLONE, _CLONE3, _SOCKET, _PRLIMIT = 56, 435, 41, 302
_AF_UNIX = 1
_NEW_NAMESPACES = 0x7E020080  # every CLONE_NEW* flag
_REFUSED = {
    "ptrace": 101,
    "setpgid": 109,
    "setsid": 112,
    "pivot_root": 155,
    "chroot": 161,
    "mount": 165,
    "umount2": 166,
    "add_key": 248,
    "request_key": 249,
    "keyctl": 250,
    "unshare": 272,
    "perf_event_open": 298,
    "setns": 308,
    "process_vm_readv": 310,
    "process_vm_writev": 311,
    "bpf": 321,
    "userfaultfd": 323,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "pidfd_getfd": 438,
}

_libc = ctypes.CDLL(None, use_errno=True)


def _done(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def landlock_version() -> int:
    """The kernel's Landlock ABI; 0 where there is none."""
    return max(0, int(_libc.syscall(_CREATE_RULESET, None, 0, _VERSION)))


def close_files(paths: Mapping[str, str]) -> None:
    """Leave this process only these paths, no TCP, and nobody outside to signal."""
    version = landlock_version()
    everything = (1 << _FS_RIGHTS.get(version, 16)) - 1
    attributes = struct.pack("=Q", everything)
    if version >= 4:
        attributes += struct.pack("=Q", _BIND_AND_CONNECT_TCP)
    if version >= 6:
        attributes += struct.pack("=Q", _ABSTRACT_SOCKETS_AND_SIGNALS)
    rules = _done(_libc.syscall(_CREATE_RULESET, attributes, len(attributes), 0))
    rights = {"list": _LIST, "read": _READ, "write": everything}
    for path, how in paths.items():
        _allow(rules, path, rights[how])
    _done(_libc.syscall(_RESTRICT_SELF, rules, 0))
    os.close(rules)


def _allow(rules: int, path: str, rights: int) -> None:
    fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    if not stat.S_ISDIR(os.fstat(fd).st_mode):
        rights &= _FILE_RIGHTS
    rule = struct.pack("=Qi", rights, fd)
    _done(_libc.syscall(_ADD_RULE, rules, _BENEATH, rule, 0))
    os.close(fd)


def _step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)


def _filter() -> bytes:
    """The seccomp program: each test ends in its own answer or goes on."""
    steps = [_step(_LOAD, _ARCH), _step(_EQUAL, _X86_64, 1, 0), _step(_RETURN, _KILL)]
    steps.append(_step(_LOAD, _NUMBER))
    steps += [_step(_AT_LEAST, _X32, 0, 1), _step(_RETURN, _REFUSE | _ENOSYS)]
    steps += [_step(_EQUAL, _CLONE3, 0, 1), _step(_RETURN, _REFUSE | _ENOSYS)]
    for number in _REFUSED.values():
        steps += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _REFUSE | _EPERM)]
    for number, code, value, when_true in (
        (_CLONE, _ANY_BIT, _NEW_NAMESPACES, _REFUSE | _EPERM),
        (_SOCKET, _EQUAL, _AF_UNIX, _ALLOW),
        (_PRLIMIT, _EQUAL, 0, _ALLOW),
    ):
        when_false = _REFUSE | _EPERM if when_true == _ALLOW else _ALLOW
        steps += [
            _step(_EQUAL, number, 0, 4),
            _step(_LOAD, _FIRST_ARGUMENT),
            _step(code, value, 0, 1),
            _step(_RETURN, when_true),
            _step(_RETURN, when_false),
        ]
    steps.append(_step(_RETURN, _ALLOW))
    return b"".join(steps)


def close_calls() -> None:
    """Refuse the calls by which a process leaves its group or looks at others."""
    program = ctypes.create_string_buffer(_filter())
    head = struct.pack("@HP", (len(program) - 1) // 8, ctypes.addressof(program))
    _done(_libc.prctl(_SET_SECCOMP, _FILTER, ctypes.c_char_p(head), 0, 0))


def main(paths: str, command: list[str]) -> None:
    """Restrict this process and become ``command``."""
    _done(_libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0))
    close_files(json.loads(paths))
    close_calls()
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
