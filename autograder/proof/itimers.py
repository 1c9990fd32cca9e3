"""The alarm of another process: the kernel shows it to nobody but its owner.

So a thread of the owner is made to ask, by `ptrace`, as a debugger calls a function:
its sleep is interrupted, it runs one `getitimer`, and then the call it slept in anew.
Only for a thread in a wait without a time limit, which may be begun anew at any time,
and only on x86_64; elsewhere, or where it is refused, the answer is None.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import platform
import signal
import struct
import time
from collections.abc import Iterator

from autograder.proof import procfs

_SEIZE, _INTERRUPT, _DETACH, _SYSCALL = 0x4206, 0x4207, 17, 24
_GETREGS, _SETREGS = 12, 13
_MARK_SYSCALLS = 1  # PTRACE_O_TRACESYSGOOD: their stops differ from signals
_WALL = 0x40000000  # wait for threads, too
_TRAP = 5  # SIGTRAP
_EVENT_STOP = 128 << 8 | _TRAP  # PTRACE_EVENT_STOP
_SYSCALL_STOP = _TRAP | 0x80

_GETITIMER, _ITIMER_REAL = 36, 0
_INSTRUCTION = b"\x0f\x05"  # syscall
_CODE_64 = 0x33  # the code segment of a 64-bit program
_BELOW_STACK = 512  # past the 128 bytes that a function may use below its stack
_VALUE = struct.Struct("=qqqq")  # interval and value, each in seconds, microseconds
_NOTHING = 0xFFFFFFFFFFFFFFFF  # no system call to be continued
# EINTR and the codes by which the kernel remembers that a call is to be begun anew.
_INTERRUPTED = frozenset(-code & _NOTHING for code in (4, 512, 513, 514, 516))
# A stop takes microseconds; but a thread that is given up here might stop later, for
# ever, so the limit is out of reach of a loaded machine.
_PATIENCE = 60.0
_REGISTERS = (
    "r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags "
    "rsp ss fs_base gs_base ds es fs gs"
)


class _Registers(ctypes.Structure):
    """``struct user_regs_struct`` of x86_64."""

    _fields_ = [(name, ctypes.c_ulonglong) for name in _REGISTERS.split()]


class _RefusedError(OSError):
    """The kernel refused, or the thread cannot be asked in this way."""


class _DisturbedError(Exception):
    """Something else happened to the thread: it was not asleep for good."""


def alarm_left(pid: int, tid: int) -> float | None:
    """Seconds until the process's alarm; 0 when none is set, None if unknown.

    ``tid`` is a thread of it that sleeps in a call without a time limit.  When it was
    woken meanwhile, the answer is infinity: something has just gone off.
    """
    if platform.machine() != "x86_64" or platform.system() != "Linux":
        return None
    try:
        if _filters(pid) != _filters(os.getpid()):
            return None  # a filter that is not ours may end it for the question
        signal.getitimer(signal.ITIMER_REAL)  # and ours would have ended us
        with _stopped(tid) as thread:
            return thread.ask(pid)
    except _DisturbedError:
        return math.inf
    except (OSError, KeyError):
        return None


class _Thread:
    """A thread that is stopped for us."""

    def __init__(self, tid: int) -> None:
        self.tid = tid
        self.news = 0  # a signal that came meanwhile, to be handed on
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._libc.ptrace.restype = ctypes.c_long
        self._libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_int] + [
            ctypes.c_void_p
        ] * 2

    def request(self, what: int, data: object = 0) -> None:
        """Make one request of `ptrace`."""
        if self._libc.ptrace(what, self.tid, 0, data) == -1:
            code = ctypes.get_errno()
            raise _RefusedError(code, os.strerror(code))

    def stop(self) -> int:
        """Wait for the next stop; return its code."""
        limit = time.monotonic() + _PATIENCE
        pause = 0.0
        while time.monotonic() < limit:
            pid, status = os.waitpid(self.tid, os.WNOHANG | _WALL)
            if pid:
                if not os.WIFSTOPPED(status):
                    raise _RefusedError("the thread has ended")
                return status >> 8
            time.sleep(pause)
            pause = min(pause + 0.00001, 0.001)
        raise _RefusedError("the thread does not stop")

    def expect(self, code: int) -> None:
        """Wait for a stop of this kind; a signal instead is kept to be handed on."""
        found = self.stop()
        if found != code:
            self.news = found if found < _SYSCALL_STOP and found != _TRAP else 0
            raise _DisturbedError

    def ask(self, pid: int) -> float:
        """Have the thread call `getitimer`, and put it back where it was."""
        before = _Registers()
        self.request(_GETREGS, ctypes.addressof(before))
        if before.rax not in _INTERRUPTED or before.orig_rax == _NOTHING:
            raise _DisturbedError
        if before.cs != _CODE_64 or _code(pid, before.rip) != _INSTRUCTION:
            raise _RefusedError("the thread came in by another door")
        try:
            result = self._call(before)
        except (OSError, _DisturbedError):
            self.request(_SETREGS, ctypes.addressof(before))
            raise
        anew = _copy(before)
        anew.rip, anew.rax, anew.orig_rax = before.rip - 2, before.orig_rax, _NOTHING
        self.request(_SETREGS, ctypes.addressof(anew))
        if result != 0:
            raise _RefusedError("the question failed")
        value = procfs.memory(pid, before.rsp - _BELOW_STACK, _VALUE.size)
        _, _, seconds, microseconds = _VALUE.unpack(value)
        return float(seconds + microseconds / 1e6)

    def _call(self, before: _Registers) -> int:
        question = _copy(before)
        question.rip, question.rax, question.orig_rax = (
            before.rip - 2,
            _GETITIMER,
            _NOTHING,
        )
        question.rdi, question.rsi = _ITIMER_REAL, before.rsp - _BELOW_STACK
        self.request(_SETREGS, ctypes.addressof(question))
        for _ in ("entry", "exit"):
            self.request(_SYSCALL)
            self.expect(_SYSCALL_STOP)
        after = _Registers()
        self.request(_GETREGS, ctypes.addressof(after))
        return int(after.rax)


@contextlib.contextmanager
def _stopped(tid: int) -> Iterator[_Thread]:
    """Stop a thread for as long as the block lasts."""
    thread = _Thread(tid)
    thread.request(_SEIZE, _MARK_SYSCALLS)
    try:
        thread.request(_INTERRUPT)
        thread.expect(_EVENT_STOP)
        yield thread
    finally:
        thread.request(_DETACH, thread.news)


def _filters(pid: int) -> tuple[str, str]:
    """The filters of system calls that a process has: none, or how many."""
    status = procfs.status(pid)
    return status.get("Seccomp", "?"), status.get("Seccomp_filters", "?")


def _code(pid: int, address: int) -> bytes:
    return procfs.memory(pid, address - len(_INSTRUCTION), len(_INSTRUCTION))


def _copy(registers: _Registers) -> _Registers:
    return _Registers.from_buffer_copy(registers)
