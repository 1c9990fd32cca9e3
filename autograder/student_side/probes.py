"""Probes: what a scenario hands to the student's code instead of the plain thing.

A probe does what the plain thing does, and stops at a gate before it does it.  What is
one step in the plain thing (``dict.setdefault``) stays one step.  Every probe can be
pickled; a copy in another process is a copy, as with any object, except that a
``SharedNumber`` stays shared.
"""

from __future__ import annotations

import mmap
import os
import threading
import time

from autograder.student_side.gates import gate, note
from autograder.student_side.recorder import locks

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

_ROUNDS = 100_000  # of the loop in one unit of CPU-bound work
_MODULUS = 2**31 - 1


class TaskFailed(Exception):  # noqa: N818 - what a task does, as scenarios read it
    """What a task raises that has to fail; its argument is the value sent."""


class Task:
    """A callable that stops at its gate and returns the value that the referee sends.

    The value cannot be known before the gate opens: who returns it has called the task.
    """

    def __init__(
        self,
        label: str,
        *,
        raises: bool = False,
        each: bool = False,
        exits: int | None = None,
        size: int = 0,
    ) -> None:
        self.label = label
        self.raises = raises
        self.each = each
        self.exits = exits
        self.size = size
        self.__name__ = label

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        """Stop, then end as this task ends: by a value, an exception, or for good."""
        label = _each_label(self.label, args) if self.each else self.label
        value = gate(label, "task", (*args, keywords) if keywords else args)
        if self.exits is not None:
            _end_process(self.exits)
        if self.raises:
            raise TaskFailed(value)
        return padded(value, self.size) if self.size else value

    def __repr__(self) -> str:
        return f"<task {self.label}>"


def _end_process(code: int) -> None:
    """End the calling process at once: by an exit code, or by a signal if negative."""
    if code >= 0:
        os._exit(code)
    os.kill(os.getpid(), -code)


def padded(value: str, size: int) -> str:
    """Make a text of ``size`` letters of a value that the referee sent."""
    return str(value).ljust(size, ".")


def _each_label(label: str, args: tuple[Any, ...]) -> str:
    return f"{label}:{str(args[0])[:40]}" if args else label


class CpuWork:
    """CPU-bound work that is trusted: a task that computes once its gate is open."""

    def __init__(self, label: str, units: int) -> None:
        self.label = label
        self.units = units
        self.__name__ = label

    def __call__(self, *args: Any) -> Any:
        """Stop, compute, and return the value that the referee sent.

        Without a referee the result of the computation is returned.
        """
        label = _each_label(self.label, args)
        value = gate(label, "task", args)
        start = time.process_time()
        result = _compute(self.units)
        note("cpu", label=label, seconds=time.process_time() - start)
        return result if value is None else value


def _compute(units: int) -> int:
    state = 1
    for _ in range(units * _ROUNDS):
        state = state * 48_271 % _MODULUS
    return state


class Number:
    """A number in ``value``, with a gate before each read and each write of it."""

    def __init__(self, label: str, start: int = 0) -> None:
        self.label = label
        self._value = start

    @property
    def value(self) -> int:
        """The number; stops at ``label:read`` and ``label:write``."""
        gate(f"{self.label}:read", "read")
        return self._value

    @value.setter
    def value(self, value: int) -> None:
        gate(f"{self.label}:write", "write", (value,))
        self._value = value

    @property
    def final(self) -> int:
        """The number, read without a gate: for the scenario."""
        return self._value


class SharedNumber:
    """A ``Number`` whose value lies in shared memory: 64 bits, signed.

    It has no lock.  Reading or writing it once is one step of the machine.
    """

    def __init__(self, label: str, path: str) -> None:
        self.label = label
        self.path = path
        self._shared: memoryview | None = None

    @classmethod
    def create(cls, label: str, start: int) -> SharedNumber:
        """Make the shared memory, a file in the scratch folder of the play."""
        folder = os.environ.get("TMPDIR")
        if folder is None:
            import tempfile

            folder = tempfile.gettempdir()
        path = os.path.join(folder, f"number-{os.urandom(8).hex()}")
        with open(path, "xb") as file:
            file.write(bytes(8))
        number = cls(label, path)
        number._words()[0] = start
        return number

    def __reduce__(self) -> tuple[Any, ...]:
        return SharedNumber, (self.label, self.path)

    def _words(self) -> memoryview:
        if self._shared is None:
            with open(self.path, "r+b") as file:
                self._shared = memoryview(mmap.mmap(file.fileno(), 8)).cast("q")
        return self._shared

    @property
    def value(self) -> int:
        """The number; stops at ``label:read`` and ``label:write``."""
        gate(f"{self.label}:read", "read")
        return self.final

    @value.setter
    def value(self, value: int) -> None:
        gate(f"{self.label}:write", "write", (value,))
        self._words()[0] = value

    @property
    def final(self) -> int:
        """The number, read without a gate: for the scenario."""
        return int(self._words()[0])


class GatedLock:
    """A ``threading.Lock`` with a gate before it is acquired."""

    def __init__(self, label: str) -> None:
        self.label = label
        self._lock = threading.Lock()
        locks.name(self._lock, label)

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Stop at the gate, then acquire the lock as ``threading.Lock`` does."""
        gate(self.label)
        return self._lock.acquire(blocking, timeout)

    def release(self) -> None:
        """Release the lock."""
        self._lock.release()

    def locked(self) -> bool:
        """Return whether somebody holds the lock."""
        return self._lock.locked()

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()

    def __reduce__(self) -> tuple[Any, ...]:
        return GatedLock, (self.label,)


class Account:
    """A bank account: a ``balance`` and the ``lock`` that protects it, with gates."""

    def __init__(self, name: str, balance: int = 0) -> None:
        self.name = name
        self.lock = GatedLock(f"{name}.lock")
        self._number = Number(f"{name}.balance", balance)

    @property
    def balance(self) -> int:
        """The money; stops at ``name.balance:read`` and ``name.balance:write``."""
        return self._number.value

    @balance.setter
    def balance(self, balance: int) -> None:
        self._number.value = balance

    @property
    def final(self) -> int:
        """The balance, read without a gate: for the scenario."""
        return self._number.final

    def __repr__(self) -> str:
        return f"<account {self.name}>"
