"""The system calls that a program of a student may not make: a seccomp filter.

It runs inside, before anything else, and imports as little as it can.  The numbers for
x86_64 are tested; those for aarch64 are from the kernel's table and were never run.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2  # prctl(2)
_X32 = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # BPF
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND = 0, 4, 16, 24  # in struct seccomp_data
_EPERM, _ENOSYS = 1, 38
_NEW_NAMESPACES = 0x7E020080  # every CLONE_NEW* flag

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
# By the name of the call: the numbers for x86_64 and for aarch64.
_REFUSED = {
    "ptrace": (101, 117),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "acct": (163, 89),
    "mount": (165, 40),
    "umount2": (166, 39),
    "swapon": (167, 224),
    "reboot": (169, 142),
    "init_module": (175, 105),
    "quotactl": (179, 60),
    "clock_settime": (227, 112),
    "kexec_load": (246, 104),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "unshare": (272, 97),
    "move_pages": (279, 239),
    "perf_event_open": (298, 241),
    "open_by_handle_at": (304, 265),
    "setns": (308, 268),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "finit_module": (313, 273),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "mount_setattr": (442, 442),
}
_CLONE, _CLONE3, _SOCKET = (56, 220), (435, 435), (41, 198)
# Calls about a process, and which argument names it: 0 is the caller itself.  A filter
# does not know the caller's own number, and so takes that for another's.
_OF_A_PROCESS = {
    "setpriority": ((141, 140), _SECOND),
    "sched_setparam": ((142, 118), _FIRST),
    "sched_setscheduler": ((144, 119), _FIRST),
    "sched_setaffinity": ((203, 122), _FIRST),
    "prlimit64": ((302, 261), _FIRST),
    "sched_setattr": ((314, 274), _FIRST),
}


def is_known_machine() -> bool:
    """Whether there is a table of numbers for this processor."""
    return platform.machine() in _AUDIT and struct.calcsize("P") == 8


def close_calls(families: list[int], *, only_itself: bool) -> None:
    """Refuse these calls, and sockets of other ``families``, from now on and for good.

    ``only_itself`` is for a place where nothing else protects the processes of others:
    then limits, priorities and CPUs can be set for number 0 alone, the caller.  Raises
    ``OSError`` where the kernel has no filters.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    program = ctypes.create_string_buffer(_program(families, only_itself))
    head = struct.pack("@HP", (len(program) - 1) // 8, ctypes.addressof(program))
    for call in (
        (_NO_NEW_PRIVS, 1, 0, 0, 0),
        (_SET_SECCOMP, _FILTER, ctypes.c_char_p(head), 0, 0),
    ):
        if libc.prctl(*call):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _program(families: list[int], only_itself: bool) -> bytes:
    """Make the filter: each test ends in its own answer, or goes on."""
    machine = platform.machine()
    column = list(_AUDIT).index(machine)
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, _AUDIT[machine], 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
    ]
    if machine == "x86_64":
        steps += [_step(_AT_LEAST, _X32, 0, 1), _step(_RETURN, _REFUSE | _ENOSYS)]
    # The C library then starts threads by `clone`, whose flags can be seen.
    steps += [_step(_EQUAL, _CLONE3[column], 0, 1), _step(_RETURN, _REFUSE | _ENOSYS)]
    for numbers in _REFUSED.values():
        steps += [_step(_EQUAL, numbers[column], 0, 1), _refuse()]
    steps += _with_argument(
        _CLONE[column],
        _FIRST,
        [_step(_ANY_BIT, _NEW_NAMESPACES, 0, 1), _refuse(), _allow()],
    )
    for numbers, where in _OF_A_PROCESS.values() if only_itself else ():
        itself = [_step(_EQUAL, 0, 0, 1), _allow(), _refuse()]
        steps += _with_argument(numbers[column], where, itself)
    known = [s for one in families for s in (_step(_EQUAL, one, 0, 1), _allow())]
    steps += _with_argument(_SOCKET[column], _FIRST, [*known, _refuse()])
    steps.append(_allow())
    return b"".join(steps)


def _with_argument(number: int, where: int, tests: list[bytes]) -> list[bytes]:
    """Test an argument of one call; ``tests`` all end in an answer."""
    return [_step(_EQUAL, number, 0, 1 + len(tests)), _step(_LOAD, where), *tests]


def _step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)


def _refuse() -> bytes:
    return _step(_RETURN, _REFUSE | _EPERM)


def _allow() -> bytes:
    return _step(_RETURN, _ALLOW)
