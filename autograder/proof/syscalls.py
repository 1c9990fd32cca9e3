"""The names of the system calls that the proof knows, by number.

Numbers: Linux `arch/x86/entry/syscalls/syscall_64.tbl` and, for aarch64,
`include/uapi/asm-generic/unistd.h`.  The aarch64 table has not been tried on a machine
of that kind.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from types import MappingProxyType

X86_64: Mapping[int, str] = MappingProxyType(
    {
        0: "read",
        1: "write",
        7: "poll",
        19: "readv",
        20: "writev",
        23: "select",
        34: "pause",
        35: "nanosleep",
        43: "accept",
        44: "sendto",
        45: "recvfrom",
        46: "sendmsg",
        47: "recvmsg",
        61: "wait4",
        72: "fcntl",
        73: "flock",
        128: "rt_sigtimedwait",
        130: "rt_sigsuspend",
        202: "futex",
        230: "clock_nanosleep",
        232: "epoll_wait",
        247: "waitid",
        270: "pselect6",
        271: "ppoll",
        281: "epoll_pwait",
        288: "accept4",
        441: "epoll_pwait2",
    }
)

AARCH64: Mapping[int, str] = MappingProxyType(
    {
        22: "epoll_pwait",
        25: "fcntl",
        32: "flock",
        63: "read",
        64: "write",
        65: "readv",
        66: "writev",
        72: "pselect6",
        73: "ppoll",
        95: "waitid",
        98: "futex",
        101: "nanosleep",
        115: "clock_nanosleep",
        133: "rt_sigsuspend",
        137: "rt_sigtimedwait",
        202: "accept",
        206: "sendto",
        207: "recvfrom",
        211: "sendmsg",
        212: "recvmsg",
        242: "accept4",
        260: "wait4",
        441: "epoll_pwait2",
    }
)


def names_for(machine: str) -> Mapping[int, str]:
    """The table of a machine as `platform.machine()` names it; empty when unknown."""
    tables = {"x86_64": X86_64, "AMD64": X86_64, "aarch64": AARCH64, "arm64": AARCH64}
    return tables.get(machine, MappingProxyType({}))


def names_here() -> Mapping[int, str]:
    """The table of this machine."""
    return names_for(platform.machine())
