from __future__ import annotations

from pathlib import Path

import pytest

from autograder.evidence import Actor, Frame, Role, Waiter
from autograder.proof import explain, phrases
from autograder.proof.ends import Closure, End
from autograder.proof.waiting import Waiting
from autograder.proof.waits import Wait, WaitKind
from autograder.proof.words import Program

LIB = "/usr/lib/python3.12/"


def waiting(kind: WaitKind, *holders: int, target: str = "") -> Waiting:
    """A thread of process 7 in a wait of this kind."""
    end = End(
        fd=3, writes=kind is WaitKind.WRITE, target=target, closure=Closure.CLOSED
    )
    return Waiting(
        pid=7,
        tid=8,
        wait=Wait(kind=kind, timed=False),
        closure=Closure.CLOSED,
        ends=(end,) if target else (),
        holders=holders,
    )


def frames(*places: str) -> tuple[Frame, ...]:
    """Frames of the library: ``threading.py:wait`` and so on, outermost first."""
    split = [place.split(":") for place in places]
    return tuple(Frame(file=LIB + file, line=1, function=name) for file, name in split)


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ((), phrases.A_LOCK),
        (("threading.py:join", "threading.py:_wait_for_tstate_lock"), "a thread"),
        (("threading.py:wait", "threading.py:wait"), phrases.EVENT),
        (("threading.py:wait",), phrases.CONDITION),
        (("threading.py:wait_for", "threading.py:wait"), phrases.CONDITION),
        (("threading.py:wait", "threading.py:_wait"), phrases.BARRIER),
        (("threading.py:acquire", "threading.py:wait"), phrases.SEMAPHORE),
        (("queue.py:get", "threading.py:wait"), phrases.QUEUE_ITEM),
        (("queue.py:put", "threading.py:wait"), phrases.QUEUE_ROOM),
        (("queue.py:join", "threading.py:wait"), phrases.TASK_DONE),
        (("multiprocessing/queues.py:put",), phrases.QUEUE_ROOM),
        (("multiprocessing/queues.py:_feed", "threading.py:wait"), "feeder thread"),
        (("multiprocessing/synchronize.py:__enter__",), phrases.SHARED_LOCK),
        (
            (
                "multiprocessing/synchronize.py:wait",
                "multiprocessing/synchronize.py:wait",
            ),
            phrases.EVENT,
        ),
        (("multiprocessing/pool.py:map", "multiprocessing/pool.py:get"), "of a pool"),
        (("concurrent/futures/_base.py:result", "threading.py:wait"), phrases.FUTURE),
        (("threading.py:_shutdown",), phrases.OTHER_THREADS + phrases.TO_EXIT),
        (
            (
                "multiprocessing/util.py:_exit_function",
                "multiprocessing/queues.py:_finalize_join",
            ),
            phrases.FEEDER_END + phrases.TO_EXIT,
        ),
    ],
)
def test_says_what_a_lock_is_waited_on_for(places: tuple[str, ...], words: str) -> None:
    """The library's frames tell what a futex cannot."""
    found = phrases.waits_for(waiting(WaitKind.FUTEX), frames(*places), "x.run()")
    assert words in found


@pytest.mark.parametrize(
    ("kind", "target", "words"),
    [
        (WaitKind.READ, "pipe:[1]", "data from a pipe"),
        (WaitKind.WRITE, "pipe:[1]", "room in a pipe"),
        (WaitKind.READ, "socket:[1]", "data from a socket"),
        (WaitKind.FLOCK, "/tmp/x", "a lock on a file, /tmp/x"),
        (WaitKind.CHILD, "", "the end of process 9"),
        (WaitKind.SIGNAL, "", "a signal"),
    ],
)
def test_says_what_a_call_waits_for(kind: WaitKind, target: str, words: str) -> None:
    """Without frames of the library, the call and its descriptor tell."""
    assert phrases.waits_for(waiting(kind, 9, target=target), (), "") == words


def test_says_who_holds_the_other_end() -> None:
    """Itself, others, or nobody whom the kernel could name."""
    read = WaitKind.READ
    held = phrases.held_by
    assert "itself, and nobody else" in held(waiting(read, 7, target="pipe:[1]"), "")
    both = held(waiting(read, 7, 9, target="pipe:[1]"), "")
    assert both == "the other end is held by this process itself and process 9"
    assert held(waiting(WaitKind.FUTEX), "") == ""
    assert held(waiting(WaitKind.FLOCK, 9, target="/x"), "").startswith("it is held by")


def test_names_the_innermost_line_of_the_program(tmp_path: Path) -> None:
    """Frames of the library and of the start of a child are not the program's."""
    file = tmp_path / "program.py"
    file.write_text("one\n    two  # why\n")
    outer = Frame(file=str(file), line=1, function="<module>")
    inner = Frame(file=str(file), line=2, function="work")
    program = Program()
    stack = (outer, inner, *frames("threading.py:wait"))
    assert program.innermost(stack) == 1
    assert program.quote(inner).source == "two  # why"
    start = Frame(
        file=LIB + "multiprocessing/process.py", line=1, function="_bootstrap"
    )
    assert program.innermost((outer, start, *frames("threading.py:wait"))) is None
    assert program.innermost((outer, start, inner)) == 2


def test_quotes_nothing_outside_the_students_folder(tmp_path: Path) -> None:
    """A stack is written by the student's process: it may name any file."""
    folder = tmp_path / "student"
    folder.mkdir()
    secret = tmp_path / "secret.py"
    secret.write_text("secret\n")
    program = Program(folder=folder)
    for name in (str(secret), f"{folder}/../secret.py", "\0", "<string>"):
        assert program.innermost((Frame(file=name, line=1, function="f"),)) is None


@pytest.mark.parametrize("name", ["gone.py", "\ud800.py", "a\0b.py"])
def test_a_line_that_cannot_be_read_is_empty(tmp_path: Path, name: str) -> None:
    """A name without a file has no source."""
    frame = Frame(file=str(tmp_path / "x") + name, line=1, function="f")
    assert Program().quote(frame).source == ""


def test_reads_names_that_faulthandler_wrote_in_codes(tmp_path: Path) -> None:
    """It writes what is not ASCII as codes."""
    (tmp_path / "prüfung.py").write_text("line\n")
    frame = Frame(file=f"{tmp_path}/pr\\xfcfung.py", line=1, function="f")
    assert Program().quote(frame).source == "line"


def waiter(pid: int, words: str, at: Frame | None = None) -> Waiter:
    """Somebody who waits."""
    actor = Actor(pid=pid, tid=pid, role=Role.MAIN, name="MainThread")
    return Waiter(actor=actor, waits_for=words, at=at)


def test_tells_a_deadlock_process_by_process() -> None:
    """Who waits for what at which line; idle helpers are counted, not shown."""
    line = Frame(file="/p.py", line=4, function="f", source="lock.acquire()")
    text = explain.deadlock(
        [waiter(1 << 22, "a lock", line), waiter(2 << 22, phrases.POOL_TASK)]
    )
    assert "waits for a lock  /p.py:4    lock.acquire()" in text
    assert phrases.POOL_TASK not in text
    assert "1 thread that serves" in text


def test_shows_helpers_when_there_is_nobody_else() -> None:
    """A deadlock of helpers alone is still told."""
    text = explain.deadlock([waiter(1 << 22, phrases.POOL_TASK)])
    assert phrases.POOL_TASK in text
