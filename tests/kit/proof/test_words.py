from __future__ import annotations

from pathlib import Path

import pytest

from autograder.awaited import Awaited, words
from autograder.evidence import Actor, Death, Frame, Role, Waiter
from autograder.proof import explain, library, phrases
from autograder.proof.ends import AwaitedDescriptor, Closure
from autograder.proof.kernel_waits import KernelWait, WaitKind
from autograder.proof.program_files import ProgramFiles
from autograder.proof.waiting import Waiting

LIB = "/usr/lib/python3.12/"


def waiting(kind: WaitKind, *holders: int, target: str = "") -> Waiting:
    """A thread of process 7 in a wait of this kind."""
    end = AwaitedDescriptor(
        fd=3, writes=kind is WaitKind.WRITE, target=target, closure=Closure.CLOSED
    )
    return Waiting(
        pid=7,
        tid=8,
        wait=KernelWait(kind=kind, timed=False),
        closure=Closure.CLOSED,
        ends=(end,) if target else (),
        holders=holders,
    )


def frames(*places: str) -> tuple[Frame, ...]:
    """Frames of the library: ``threading.py:wait`` and so on, outermost first."""
    split = [place.split(":") for place in places]
    return tuple(Frame(file=LIB + file, line=1, function=name) for file, name in split)


def said(waits: Waiting, *places: str) -> str:
    """What is said of a wait inside these frames, called by ``x.run()``."""
    inner = frames(*places)
    does = library.doing(inner, waits.wait)
    awaits = phrases.awaited(waits, does, "x.run()")
    exits = phrases.exits(inner)
    return words(awaits, phrases.which(waits, awaits), exits=exits)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((), Awaited.LOCK),
        (("threading.py:join", "threading.py:_wait_for_tstate_lock"), "a thread"),
        (("threading.py:wait", "threading.py:wait"), Awaited.EVENT),
        (("threading.py:wait",), Awaited.CONDITION),
        (("threading.py:wait_for", "threading.py:wait"), Awaited.CONDITION),
        (("threading.py:wait", "threading.py:_wait"), Awaited.BARRIER),
        (("threading.py:acquire", "threading.py:wait"), Awaited.SEMAPHORE),
        (("queue.py:get", "threading.py:wait"), Awaited.QUEUE_ITEM),
        (("queue.py:put", "threading.py:wait"), Awaited.QUEUE_ROOM),
        (("queue.py:join", "threading.py:wait"), Awaited.TASK_DONE),
        (("queue.py:put", "threading.py:__enter__"), Awaited.QUEUE_LOCK),
        (("queue.py:get", "threading.py:__enter__"), Awaited.QUEUE_LOCK),
        (("queue.py:qsize",), Awaited.QUEUE_LOCK),
        (("threading.py:set", "threading.py:__enter__"), Awaited.EVENT_LOCK),
        (("threading.py:__enter__",), Awaited.LOCK),
        (("logging/__init__.py:handle",), Awaited.LOGGING_LOCK),
        (("logging/__init__.py:handle", "queue.py:put", "threading.py:wait"), "room"),
        (
            (
                "multiprocessing/synchronize.py:notify_all",
                "multiprocessing/synchronize.py:notify",
            ),
            Awaited.WOKEN,
        ),
        (("multiprocessing/queues.py:put",), Awaited.QUEUE_ROOM),
        (("multiprocessing/queues.py:_feed", "threading.py:wait"), "feeder thread"),
        (("multiprocessing/synchronize.py:__enter__",), Awaited.SHARED_LOCK),
        (
            (
                "multiprocessing/synchronize.py:wait",
                "multiprocessing/synchronize.py:wait",
            ),
            Awaited.EVENT,
        ),
        (("multiprocessing/pool.py:map", "multiprocessing/pool.py:get"), "of a pool"),
        (("concurrent/futures/_base.py:result", "threading.py:wait"), Awaited.FUTURE),
        (("threading.py:_shutdown",), "the end of its other threads, to exit"),
        (
            (
                "multiprocessing/util.py:_exit_function",
                "multiprocessing/queues.py:_finalize_join",
            ),
            "its own queue to be read by somebody, to exit",
        ),
    ],
)
def test_says_what_a_lock_is_waited_on_for(
    places: tuple[str, ...], expected: str | Awaited
) -> None:
    """The library's frames tell what a futex cannot."""
    expected = words(expected) if isinstance(expected, Awaited) else expected
    assert expected in said(waiting(WaitKind.FUTEX), *places)


@pytest.mark.parametrize(
    ("kind", "target", "expected"),
    [
        (WaitKind.READ, "pipe:[1]", "data from a pipe"),
        (WaitKind.WRITE, "pipe:[1]", "room in a pipe"),
        (WaitKind.READ, "socket:[1]", "data from a socket"),
        (WaitKind.FLOCK, "/tmp/x", "a lock on a file, /tmp/x"),
        (WaitKind.CHILD, "", "the end of process 9"),
        (WaitKind.SIGNAL, "", "a signal"),
    ],
)
def test_says_what_a_call_waits_for(kind: WaitKind, target: str, expected: str) -> None:
    """Without frames of the library, the call and its descriptor tell."""
    assert said(waiting(kind, 9, target=target)) == expected


def test_says_who_holds_the_other_end() -> None:
    """Itself, others, or nobody whom the kernel could name."""
    read = WaitKind.READ
    held = phrases.held_by
    assert "itself, and nobody else" in held(
        waiting(read, 7, target="pipe:[1]"), Awaited.PIPE_DATA
    )
    both = held(waiting(read, 7, 9, target="pipe:[1]"), Awaited.PIPE_DATA)
    assert both == "the other end is held by this process itself and process 9"
    assert held(waiting(WaitKind.FUTEX), Awaited.LOCK) == ""
    file = held(waiting(WaitKind.FLOCK, 9, target="/x"), Awaited.FILE_LOCK)
    assert file.startswith("it is held by")


def test_names_the_innermost_line_of_the_program(tmp_path: Path) -> None:
    """Frames of the library and of the start of a child are not the program's."""
    file = tmp_path / "program.py"
    file.write_text("one\n    two  # why\n")
    outer = Frame(file=str(file), line=1, function="<module>")
    inner = Frame(file=str(file), line=2, function="work")
    program = ProgramFiles()
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
    program = ProgramFiles(folder=folder)
    for name in (str(secret), f"{folder}/../secret.py", "\0", "<string>"):
        assert program.innermost((Frame(file=name, line=1, function="f"),)) is None


@pytest.mark.parametrize("name", ["gone.py", "\ud800.py", "a\0b.py"])
def test_a_line_that_cannot_be_read_is_empty(tmp_path: Path, name: str) -> None:
    """A name without a file has no source."""
    frame = Frame(file=str(tmp_path / "x") + name, line=1, function="f")
    assert ProgramFiles().quote(frame).source == ""


def test_reads_names_that_faulthandler_wrote_in_codes(tmp_path: Path) -> None:
    """It writes what is not ASCII as codes."""
    (tmp_path / "prüfung.py").write_text("line\n")
    frame = Frame(file=f"{tmp_path}/pr\\xfcfung.py", line=1, function="f")
    assert ProgramFiles().quote(frame).source == "line"


def waiter(pid: int, awaits: Awaited, at: Frame | None = None) -> Waiter:
    """Somebody who waits; without a line, a helper that has nothing to do."""
    actor = Actor(pid=pid, tid=pid, role=Role.MAIN, name="MainThread")
    return Waiter(
        actor=actor, awaits=awaits, at=at, idle_among="workers" if at is None else ""
    )


def test_tells_a_deadlock_process_by_process() -> None:
    """Who waits for what at which line; idle helpers are counted, not shown."""
    line = Frame(file="/p.py", line=4, function="f", source="lock.acquire()")
    text = explain.deadlock(
        [waiter(1 << 22, Awaited.LOCK, line), waiter(2 << 22, Awaited.POOL_TASK)]
    )
    assert "waits for a lock  /p.py:4    lock.acquire()" in text
    assert words(Awaited.POOL_TASK) not in text
    assert "1 thread that serves the others, idle: workers\n" in text


def test_shows_helpers_when_there_is_nobody_else() -> None:
    """A deadlock of helpers alone is still reported."""
    text = explain.deadlock([waiter(1 << 22, Awaited.POOL_TASK)])
    assert words(Awaited.POOL_TASK) in text


POOL, CONNECTION = "multiprocessing/pool.py:", "multiprocessing/connection.py:"
RECEIVING = (CONNECTION + "recv_bytes", CONNECTION + "_recv")
GET, ENTER = "multiprocessing/queues.py:get", "multiprocessing/synchronize.py:__enter__"


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        (WaitKind.READ, (POOL + "worker", GET, *RECEIVING)),
        (WaitKind.FUTEX, (POOL + "_handle_tasks",)),
        (WaitKind.READ, (POOL + "_handle_results", CONNECTION + "recv", *RECEIVING)),
        (WaitKind.FUTEX, ("concurrent/futures/thread.py:_worker",)),
        (WaitKind.FUTEX, ("multiprocessing/queues.py:_feed", "threading.py:wait")),
    ],
)
def test_a_helper_that_has_nothing_to_do_is_idle(
    kind: WaitKind, places: tuple[str, ...]
) -> None:
    """It does what it does as a worker of a pool, without a task."""
    assert library.doing(frames(*places), KernelWait(kind=kind, timed=False)).idle_among


@pytest.mark.parametrize(
    ("kind", "places", "awaits"),
    [
        (WaitKind.FUTEX, (POOL + "_handle_tasks", CONNECTION + "send", "x:y"), None),
        (
            WaitKind.WRITE,
            (POOL + "_handle_tasks", CONNECTION + "send"),
            Awaited.PIPE_ROOM,
        ),
        (
            WaitKind.FUTEX,
            (POOL + "worker", "queue.py:get", "threading.py:wait"),
            Awaited.QUEUE_ITEM,
        ),
        (
            WaitKind.FUTEX,
            ("concurrent/futures/thread.py:_worker", "threading.py:acquire"),
            Awaited.SEMAPHORE,
        ),
        (
            WaitKind.FUTEX,
            ("multiprocessing/managers.py:serve_client", "threading.py:acquire"),
            Awaited.SEMAPHORE,
        ),
    ],
)
def test_a_helper_that_does_something_else_is_not_idle(
    kind: WaitKind, places: tuple[str, ...], awaits: Awaited | None
) -> None:
    """It may be the cause: what it waits for is said as of any other."""
    does = library.doing(frames(*places), KernelWait(kind=kind, timed=False))
    assert not does.idle_among
    assert does.awaits is awaits


def test_the_lock_of_a_module_that_is_imported_is_known() -> None:
    """The thread that hands out the tasks of a pool imports what it pickles."""
    lock = Frame(file="<frozen importlib._bootstrap>", line=1, function="acquire")
    inner = (*frames(POOL + "_handle_tasks", CONNECTION + "send"), lock)
    does = library.doing(inner, KernelWait(kind=WaitKind.FUTEX, timed=False))
    assert does == library.Doing(awaits=Awaited.IMPORT)


@pytest.mark.parametrize("enters", [(), (ENTER,)])
def test_who_waits_for_its_turn_is_idle_behind_a_reader_only(
    enters: tuple[str, ...],
) -> None:
    """A reader that was killed keeps the lock of its queue."""
    wait = KernelWait(kind=WaitKind.FUTEX, timed=False, shared=True)
    worker = library.doing(frames(POOL + "worker", GET, *enters), wait)
    assert (worker.awaits, worker.idle_among) == (Awaited.QUEUE_TURN, "")
    assert worker.behind_reader is not None
    assert worker.behind_reader.awaits == Awaited.POOL_TASK
    assert worker.behind_reader.idle_among == "workers of pools"
    reader = library.doing(frames(GET, *enters), wait)
    assert reader.behind_reader == library.Doing(awaits=Awaited.QUEUE_ITEM)


@pytest.mark.parametrize(
    "places",
    [
        (POOL + "worker", "multiprocessing/queues.py:put"),
        (POOL + "worker", "multiprocessing/queues.py:put", ENTER),
        ("multiprocessing/queues.py:_feed",),
    ],
)
def test_a_lock_of_writers_is_no_room(places: tuple[str, ...]) -> None:
    """A worker puts results into a queue without a limit."""
    wait = KernelWait(kind=WaitKind.FUTEX, timed=False, shared=True)
    does = library.doing(frames(*places), wait)
    assert does == library.Doing(awaits=Awaited.QUEUE_WRITE_TURN)


def test_files_of_others_are_not_the_librarys() -> None:
    """A package may have a module with the name of one of the library's."""
    frame = Frame(file=LIB + "site-packages/x/queue.py", line=1, function="get")
    does = library.doing((frame,), KernelWait(kind=WaitKind.FUTEX, timed=False))
    assert does.awaits is None


def test_tells_how_a_process_ended_and_what_it_had_to_do() -> None:
    """The signal, and the task, where they are known."""
    line = Frame(file="/p.py", line=4, function="job", source="def job():")
    killed = Death(pid=9, code=-9, name="W-1", had_task=True, task="job", task_at=line)
    idle = Death(pid=10, code=-11, had_task=False)
    failed = Death(pid=11, code=1, started=line)
    text = explain.deadlock(
        [waiter(1 << 22, Awaited.LOCK, line)], [killed, idle, failed]
    )
    assert "process 9 (W-1) was ended by signal 9 (SIGKILL)\n" in text
    assert "in the middle of a task of its pool, job  /p.py:4    def job():" in text
    assert "process 10 was ended by signal 11 (SIGSEGV)\n    as a worker of" in text
    assert "process 11 ended with status 1\n    started at /p.py:4" in text
