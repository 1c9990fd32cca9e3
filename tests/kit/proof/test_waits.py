from __future__ import annotations

import pytest

from autograder.proof import syscalls
from autograder.proof.kernel_waits import KernelWait, WaitKind, classify
from autograder.proof.look import ThreadLook

NUMBERS = {name: number for number, name in syscalls.names_here().items()}
MINUS_ONE = 0xFFFFFFFF
POINTER = 0x7FFF00000000


def seen(call: str | int | None, *args: int, state: str = "S") -> ThreadLook:
    """A thread that sleeps in a call with these arguments."""
    number = NUMBERS[call] if isinstance(call, str) else call
    return ThreadLook(
        pid=7,
        tid=7,
        state=state,
        runs=1,
        cpu_ns=1,
        syscall=number,
        args=(*args, *(6 - len(args)) * (0,)),
    )


@pytest.mark.parametrize(
    ("call", "args", "kind", "timed"),
    [
        ("futex", (POINTER, 0x189, 0, 0), WaitKind.FUTEX, False),
        ("futex", (POINTER, 0x89, 0, POINTER), WaitKind.FUTEX, True),
        ("futex", (POINTER, 0x86, 0, 0), WaitKind.UNKNOWN, False),
        ("read", (3,), WaitKind.READ, False),
        ("recvfrom", (3,), WaitKind.READ, False),
        ("write", (3,), WaitKind.WRITE, False),
        ("sendmsg", (3,), WaitKind.WRITE, False),
        ("accept4", (3,), WaitKind.ACCEPT, False),
        ("ppoll", (POINTER, 2, 0), WaitKind.POLL, False),
        ("ppoll", (POINTER, 2, POINTER), WaitKind.POLL, True),
        ("pselect6", (9, POINTER, 0, 0, 0), WaitKind.SELECT, False),
        ("pselect6", (9, POINTER, 0, 0, POINTER), WaitKind.SELECT, True),
        ("epoll_pwait", (4, POINTER, 8, MINUS_ONE), WaitKind.EPOLL, False),
        ("epoll_pwait", (4, POINTER, 8, 100), WaitKind.EPOLL, True),
        ("epoll_pwait2", (4, POINTER, 8, 0), WaitKind.EPOLL, False),
        ("wait4", (MINUS_ONE,), WaitKind.CHILD, False),
        ("waitid", (1, 12), WaitKind.CHILD, False),
        ("flock", (5, 2), WaitKind.FLOCK, False),
        ("fcntl", (5, 7), WaitKind.RECORD_LOCK, False),
        ("fcntl", (5, 1), WaitKind.UNKNOWN, False),
        ("rt_sigtimedwait", (POINTER, 0, 0), WaitKind.SIGNAL, False),
        ("rt_sigtimedwait", (POINTER, 0, POINTER), WaitKind.SIGNAL, True),
        ("rt_sigsuspend", (POINTER,), WaitKind.SIGNAL, False),
        ("nanosleep", (POINTER,), WaitKind.SLEEP, True),
        ("clock_nanosleep", (1, 1, POINTER), WaitKind.SLEEP, True),
    ],
)
def test_reads_a_wait_from_its_call(
    call: str, args: tuple[int, ...], kind: WaitKind, timed: bool
) -> None:
    """Each known call has a kind, and a time limit or none."""
    wait = classify(seen(call, *args))
    assert (wait.kind, wait.timed) == (kind, timed)


@pytest.mark.parametrize(
    "look",
    [
        seen(9999),
        seen(None),
        seen("futex", POINTER, 0x189, state="R"),
        seen("futex", POINTER, 0x189, state="D"),
        seen("futex", POINTER, 0x189, state="T"),
    ],
)
def test_what_is_not_known_is_unknown(look: ThreadLook) -> None:
    """A call that is not in the table, or a thread that does not sleep."""
    wait = classify(look)
    assert wait.kind is WaitKind.UNKNOWN
    assert not wait.timed


def test_reads_what_a_futex_waits_for() -> None:
    """The word, the value it should keep, and who may share it."""
    private = classify(seen("futex", POINTER, 0x189, 5 | 7 << 32, 0))
    assert (private.address, private.count, private.shared) == (POINTER, 5, False)
    assert classify(seen("futex", POINTER, 0x109, 0, 0)).shared


def test_reads_whom_a_parent_waits_for() -> None:
    """A child by its number, or any."""
    assert classify(seen("wait4", 12)).child == 12
    assert classify(seen("wait4", MINUS_ONE)).child is None
    assert classify(seen("waitid", 1, 12)).child == 12
    assert classify(seen("waitid", 0, 0)).child is None


def test_reads_descriptors_and_sets() -> None:
    """The descriptor, the list or the sets, wherever the call has them."""
    assert classify(seen("flock", 5, 2)).fds == (5,)
    select = classify(seen("pselect6", 9, 1, 2, 3, 0))
    assert (select.count, select.sets) == (9, (1, 2, 3))


@pytest.mark.skipif("poll" not in NUMBERS, reason="this machine has ppoll alone")
def test_reads_the_milliseconds_of_a_poll() -> None:
    """A negative number is not a time limit."""
    assert classify(seen("poll", POINTER, 1, MINUS_ONE)).timeout_ms is None
    assert classify(seen("poll", POINTER, 1, 250)).timeout_ms == 250


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_number_stands_for_a_call_with_a_decoder(machine: str) -> None:
    """A table names no call that the decoders do not know, and none twice."""
    table = syscalls.names_for(machine)
    here = {name: number for number, name in table.items()}
    assert len(here) == len(table)
    decoded = {n for n in here if n in NUMBERS and classify(seen(n, 0, 0)).text == n}
    assert decoded == here.keys() & NUMBERS.keys()


def test_a_strange_machine_has_no_table() -> None:
    """Without a table, nothing is known, and nothing proved."""
    assert syscalls.names_for("pdp11") == {}


def test_a_wait_is_a_value() -> None:
    """Two equal waits are equal, so that looks can be compared."""
    assert classify(seen("read", 3)) == classify(seen("read", 3))
    assert KernelWait(kind=WaitKind.READ, timed=False) != classify(seen("read", 3))
