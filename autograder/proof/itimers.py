"""The alarm of another process: the kernel shows it to its owner only.

So a thread of the owner is made to ask, by `ptrace`, as a debugger calls a function:
its sleep is interrupted, it runs one `getitimer`, and then the call it slept in again.
Only for a thread in a wait without a time limit, which may be begun again at any time,
and only on x86_64; elsewhere, or where it is refused, the answer is None.

A write may have been interrupted midway.  It would return the short count, as it does
after Ctrl-Z, and a careless program would lose the rest.  So the thread writes the
rest first, in a few instructions of our own (`_rest_of_write`), and returns the count
of both.
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
_GETREGS, _SETREGS, _POKE = 12, 13, 4
_MARK_SYSCALLS = 1  # PTRACE_O_TRACESYSGOOD: their stops differ from signals
_WALL = 0x40000000  # wait for threads, too
_TRAP = 5  # SIGTRAP
_EVENT_STOP = 128 << 8 | _TRAP  # PTRACE_EVENT_STOP
_SYSCALL_STOP = _TRAP | 0x80

_GETITIMER, _ITIMER_REAL = 36, 0
_MMAP, _PAGE, _TO_READ_AND_RUN, _PRIVATE_WITHOUT_FILE = 9, 4096, 0x5, 0x22
_WRITES = frozenset(
    {1, 44}
)  # write, sendto: the second argument is where, then how many
_INSTRUCTION = b"\x0f\x05"  # syscall
_CODE_64 = 0x33  # the code segment of a 64-bit program
_BELOW_STACK = 512  # past the 128 bytes that a function may use below its stack
_VALUE = struct.Struct("=qqqq")  # interval and value, each in seconds, microseconds
_NOTHING = 0xFFFFFFFFFFFFFFFF  # no system call to be continued
_WORD = struct.Struct("=Q")
# EINTR and the codes by which the kernel remembers that a call is to be begun again.
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

    def request(self, what: int, data: object = 0, address: int = 0) -> None:
        """Make one request of `ptrace`."""
        if self._libc.ptrace(what, self.tid, address, data) == -1:
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
        midway = before.orig_rax in _WRITES and 0 < before.rax < before.rdx
        if not midway and before.rax not in _INTERRUPTED:
            raise _DisturbedError
        if before.orig_rax == _NOTHING:
            raise _DisturbedError
        if before.cs != _CODE_64 or _code(pid, before.rip) != _INSTRUCTION:
            raise _RefusedError("the thread came in by another door")
        then = before
        try:
            where = before.rsp - _BELOW_STACK
            result = self._call(before, _GETITIMER, _ITIMER_REAL, where)
            then = self._with_rest(before) if midway else _at_its_call(before)
        finally:
            self.request(_SETREGS, ctypes.addressof(then))
        if result != 0:
            raise _RefusedError("the question failed")
        _, _, seconds, microseconds = _VALUE.unpack(
            procfs.memory(pid, where, _VALUE.size)
        )
        return float(seconds + microseconds / 1e6)

    def _call(self, before: _Registers, number: int, *arguments: int) -> int:
        question = _at_its_call(before)
        question.rax = number
        names = ("rdi", "rsi", "rdx", "r10", "r8", "r9")
        for name, value in zip(names, arguments, strict=False):
            setattr(question, name, value)
        self.request(_SETREGS, ctypes.addressof(question))
        for _ in ("entry", "exit"):
            self.request(_SYSCALL)
            self.expect(_SYSCALL_STOP)
        after = _Registers()
        self.request(_GETREGS, ctypes.addressof(after))
        return int(after.rax)

    def _with_rest(self, before: _Registers) -> _Registers:
        """Add a page for the thread with what writes the rest, and send it there."""
        size, rights = _PAGE, _TO_READ_AND_RUN
        kind, no_file = _PRIVATE_WITHOUT_FILE, _NOTHING
        page = self._call(before, _MMAP, 0, size, rights, kind, no_file, 0)
        if page % _PAGE:  # an error
            raise _RefusedError("there is no room for what writes the rest")
        code = _rest_of_write(before.rax, before.rip)
        for at in range(0, len(code), _WORD.size):
            self.request(_POKE, _WORD.unpack_from(code, at)[0], page + at)
        there = _copy(before)
        there.rip, there.rax, there.orig_rax = page, before.orig_rax, _NOTHING
        there.rsi, there.rdx = before.rsi + before.rax, before.rdx - before.rax
        return there


def _at_its_call(before: _Registers) -> _Registers:
    """The registers of a thread that is about to begin its system call."""
    there = _copy(before)
    there.rip, there.rax, there.orig_rax = before.rip - 2, before.orig_rax, _NOTHING
    return there


def _rest_of_write(written: int, back: int) -> bytes:
    """Instructions that call, add what was written before, and go where it came from.

    As the kernel does it: when the rest fails, the count of the first part is returned.
    The program knows of no change in a register but those that a call may change.
    """
    count = struct.pack("<i", written)
    code = (
        _INSTRUCTION
        + b"\x48\x85\xc0"  # test rax, rax
        + b"\x78\x08"  # js, to where the count of the first part is returned
        + (b"\x48\x05" + count)  # add rax, written
        + b"\xeb\x05"  # jmp, over the next one
        + (b"\xb8" + count)  # mov eax, written
        + (b"\x48\x81\xee" + count)  # sub rsi, written
        + (b"\x48\x81\xc2" + count)  # add rdx, written
        + b"\xff\x25\x00\x00\x00\x00"  # jmp to the address that follows
        + _WORD.pack(back)
    )
    return code.ljust(-len(code) % _WORD.size + len(code), b"\0")


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
