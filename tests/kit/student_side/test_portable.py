"""Announced waits: what the referee hears where there is no /proc."""

from __future__ import annotations

import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from autograder.awaited import Awaited
from autograder.student_side import announced_waits, runner
from autograder.student_side.announced_waits import On

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.kit.student_side.conftest import Ended, Frame, Theatre

PORTABLE = {"LOCKSTEP_OBSERVER": "portable"}
RUNS, WAITS = "runs", "waits"
Actor = tuple[int, int]


def book(frames: Iterable[Frame]) -> dict[Actor, str]:
    """Return who is alive, and whether it runs or waits, from the announcements."""
    states: dict[Actor, str] = {}
    for frame in list(frames):
        actor = frame["pid"], frame["tid"]
        match frame.get("note"):
            case "thread" | "process" | "awake":
                states[actor] = RUNS
            case "waiting":
                states[actor] = WAITS
            case "thread ended":
                states.pop(actor, None)
            case "process ended":
                for other in [a for a in states if a[0] == frame["child"]]:
                    del states[other]
    return states


class Settling:
    """Answers gates, each only when all others wait: as the real referee would.

    ``at_once`` is how many must stand at gates together before anybody goes.
    """

    def __init__(self, at_once: int = 1) -> None:
        self.at_once = at_once
        self.theatre: Theatre | None = None
        self.standing: dict[Actor, str] = {}
        self.seen: list[set[str]] = []

    def __call__(self, frame: Frame) -> Any:
        """Return the value to send, or words about who never waited."""
        actor = frame["pid"], frame["tid"]
        self.standing[actor] = frame["label"]
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if self._settled():
                self.seen.append(set(self.standing.values()))
                self.at_once = 1
                del self.standing[actor]
                return f"token {frame['label']}"
            time.sleep(0.002)  # a poll of our own book; nothing is judged by it
        running = {a for a, s in self._book().items() if s == RUNS}
        words = f"never settled: {running - set(self.standing)} run"
        self.seen.append({words})
        return words

    def _book(self) -> dict[Actor, str]:
        assert self.theatre is not None
        return book(self.theatre.referees[-1].frames)

    def _settled(self) -> bool:
        running = {a for a, state in self._book().items() if state == RUNS}
        return len(self.standing) >= self.at_once and running <= set(self.standing)


def play(
    theatre: Theatre,
    student: str,
    scenarios: str,
    *,
    settling: Settling | None = None,
    **options: Any,
) -> Ended:
    """Play with announcements, over TCP."""
    settling = settling or Settling()
    settling.theatre = theatre
    ended = theatre.play(
        student,
        scenarios,
        answer=settling,
        transport="tcp",
        environment=PORTABLE,
        **options,
    )
    assert {frame["token"] for frame in ended.referee.frames} == {"secret"}
    return ended


# What is made; what is done first; who waits; who wakes them.
WAITS_AND_WAKES = """
threading.Lock() | x.acquire() | x.acquire() | x.release()
threading.Lock() | x.acquire() | x.acquire(timeout=600) | x.release()
threading.Lock() | x.acquire() | x.__enter__() | x.release()
threading.RLock() | x.acquire() | x.acquire() | x.release()
threading.Event() | | x.wait() | x.set()
threading.Event() | | x.wait(600) | x.set()
threading.Semaphore(0) | | x.acquire() | x.release()
threading.Semaphore(0) | | x.__enter__() | x.release()
threading.Barrier(2) | | x.wait() | x.wait()
Box() | | x.wait() | x.tell()
queue.Queue() | | x.get() | x.put(1)
queue.Queue() | | x.get(timeout=600) | x.put(1)
queue.Queue(1) | x.put(1) | x.put(2) | x.get()
queue.Queue() | x.put(1) | x.join() | x.task_done()
queue.LifoQueue() | | x.get() | x.put(1)
queue.SimpleQueue() | | x.get() | x.put(1)
Waiter() | x.start() | x.join() | x.event.set()
Future() | | x.result() | x.set_result(1)
multiprocessing.Lock() | x.acquire() | x.acquire() | x.release()
multiprocessing.Lock() | x.acquire() | x.__enter__() | x.release()
multiprocessing.Event() | | x.wait() | x.set()
multiprocessing.Queue() | | x.get() | x.put(1)
multiprocessing.JoinableQueue() | x.put(1) | x.join() | x.get(); x.task_done()
multiprocessing.Pipe() | | x[0].recv() | x[1].send(1)
multiprocessing.Pipe() | | x[0].poll(600) | x[1].send(1)
multiprocessing.Pipe() | | x[0].send("x" * 10**6) | x[1].recv()
multiprocessing.Pipe() | | wait([x[0]]) | x[1].send(1)
WaitingProcess() | x.start() | x.join() | x.event.set()
"""


WAITER = """
    import multiprocessing, queue, threading
    from concurrent.futures import Future
    from multiprocessing.connection import wait
    class Box(threading.Condition):
        def wait(self):
            with self:
                super().wait()
        def tell(self):
            with self:
                self.notify()
    class Waiter(threading.Thread):
        event = threading.Event()
        def run(self):
            self.event.wait()
    class WaitingProcess(multiprocessing.Process):
        event = multiprocessing.Event()
        def run(self):
            self.event.wait()
    def f(gate):
        x = {make}
        {prepare}
        thread = threading.Thread(target=lambda: {wait}, name="Fred")
        thread.start()
        settled = gate("settled")
        {wake}
        thread.join()
        return settled, gate("over")
"""


@pytest.mark.parametrize("line", WAITS_AND_WAKES.strip().splitlines())
def test_waits_are_announced(theatre: Theatre, line: str) -> None:
    """A wait is announced while it lasts, with its limit, and then its wake-up."""
    make, prepare, wait, wake = (part.strip() for part in line.split("|"))
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.gate)
    """
    student = WAITER.format(make=make, prepare=prepare, wait=wait, wake=wake)
    ended = play(theatre, student, scenarios)
    assert ended.value == ("token settled", "token over")
    frames = [f for f in ended.referee.frames if f.get("thread") == "Fred"]
    notes = [f["note"] for f in frames if f["note"] != "process ended"]
    assert notes[0] == "thread"
    assert notes[1:3] == ["waiting", "awake"]
    assert notes[-1] == "thread ended"
    assert frames[1]["timed"] is ("600" in wait)


def test_words_are_of_the_outermost_call(theatre: Theatre) -> None:
    """A queue is a queue instead of its condition."""
    student = """
        import queue, threading
        def f(gate):
            inbox = queue.Queue()
            thread = threading.Thread(target=inbox.get, name="Fred")
            thread.start()
            gate("settled")
            inbox.put(1)
            thread.join()
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.gate)
    """
    ended = play(theatre, student, scenarios)
    [fred] = [f for f in ended.referee.notes("waiting") if f["thread"] == "Fred"]
    assert Awaited(fred["on"]) is Awaited.QUEUE_ITEM


def test_what_is_announced_is_known_to_the_table() -> None:
    """The student's side has the values alone: nothing of the rest is there."""
    values = [value for name, value in vars(On).items() if name.isupper()]
    assert len(values) > 10
    assert {Awaited(value).value for value in values} == set(values)


CREWS = {
    "threads": """
        import threading
        def f(task, count):
            threads = [threading.Thread(target=task) for _ in range(count)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
    """,
    "thread executor": """
        from concurrent.futures import ThreadPoolExecutor
        def f(task, count):
            with ThreadPoolExecutor(count) as executor:
                list(executor.map(lambda _: task(), range(count)))
    """,
    "thread pool": """
        from multiprocessing.pool import ThreadPool
        def f(task, count):
            with ThreadPool(count) as pool:
                pool.starmap(task, [()] * count)
    """,
    "processes": """
        import multiprocessing
        def f(task, count):
            crew = [multiprocessing.Process(target=task) for _ in range(count)]
            for process in crew: process.start()
            for process in crew: process.join()
    """,
    "pool": """
        import multiprocessing
        def f(task, count):
            with multiprocessing.Pool(count) as pool:
                pool.starmap(task, [()] * count)
    """,
    "manager": """
        import multiprocessing
        def work(task, numbers):
            numbers.append(task())
        def f(task, count):
            with multiprocessing.Manager() as manager:
                numbers = manager.list()
                crew = [
                    multiprocessing.Process(target=work, args=(task, numbers))
                    for _ in range(count)
                ]
                for process in crew: process.start()
                for process in crew: process.join()
                assert len(numbers) == count
    """,
    "process executor": """
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor
        def f(task, count):
            context = multiprocessing.get_context()
            with ProcessPoolExecutor(count, mp_context=context) as executor:
                for future in [executor.submit(task) for _ in range(count)]:
                    future.result()
    """,
}
CREW_SCENARIO = """
    def scenario(student, stage):
        student.f(stage.task("t"), 3)
"""


@pytest.mark.parametrize("student", CREWS.values(), ids=CREWS)
@pytest.mark.parametrize("start_method", ["fork", "spawn", "forkserver"])
def test_a_crew_settles_at_its_gates(
    theatre: Theatre, student: str, start_method: str
) -> None:
    """Three at once are at the gate and all the others have said that they wait."""
    settling = Settling(at_once=3)
    ended = _crew(theatre, student, settling, start_method)
    assert ended.value is None
    assert ended.referee.labels() == ["t"] * 3
    assert settling.seen == [{"t"}] * 3


def _crew(
    theatre: Theatre, student: str, settling: Settling, start_method: str
) -> Ended:
    return play(
        theatre, student, CREW_SCENARIO, settling=settling, start_method=start_method
    )


def test_a_killed_child_is_not_waited_for(theatre: Theatre) -> None:
    """Who dies without a word is buried by its parent."""
    student = """
        import multiprocessing, os
        def f(gate):
            child = multiprocessing.Process(target=os._exit, args=(3,))
            child.start()
            child.join()
            return gate("settled"), child.exitcode
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.gate)
    """
    assert play(theatre, student, scenarios).value == ("token settled", 3)


def test_a_process_that_cannot_start_leaves_nothing(theatre: Theatre) -> None:
    """The stand-in of a process goes when the start fails."""
    student = """
        import multiprocessing
        def f(gate):
            try:
                multiprocessing.Process(target=lambda: None).start()
            except Exception as error:
                return gate("settled"), type(error).__name__
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.gate)
    """
    ended = play(theatre, student, scenarios, start_method="spawn")
    assert ended.value[0] == "token settled"


@pytest.mark.parametrize("start_method", ["fork", "spawn"])
@pytest.mark.parametrize("crew", ["threads", "pool", "process executor"])
def test_bare_systems_are_enough(
    theatre: Theatre,
    monkeypatch: pytest.MonkeyPatch,
    crew: str,
    start_method: str,
) -> None:
    """All of it runs without fcntl, resource, AF_UNIX and setsid."""
    program = theatre.folder / "bare_runner.py"
    program.write_text(
        "import os, socket, sys\n"
        "sys.modules['fcntl'] = sys.modules['resource'] = None\n"
        "del socket.AF_UNIX, os.setsid\n"
        f"__file__ = {runner.__file__!r}\n"
        "exec(compile(open(__file__).read(), __file__, 'exec'))\n"
    )
    monkeypatch.setattr(runner, "__file__", str(program))
    settling = Settling(at_once=3)
    ended = _crew(theatre, CREWS[crew], settling, start_method)
    assert ended.value is None
    assert settling.seen == [{"t"}] * 3


def test_nothing_is_replaced_otherwise(theatre: Theatre) -> None:
    """With the usual observer the student's locks pass for real; none announces."""
    student = """
        import _thread, sys, threading
        def f():
            announces = "autograder.student_side.announced_waits" in sys.modules
            return isinstance(threading.Lock(), _thread.LockType) and not announces
    """
    scenarios = """
        def scenario(student, stage):
            return student.f()
    """
    ended = theatre.play(student, scenarios)
    assert ended.value is True
    assert ended.referee.frames == []


@pytest.mark.parametrize("name", ["Lock", "RLock"])
def test_an_announcing_lock_shows_the_name_of_the_real_one(name: str) -> None:
    """A program prints its class, and sends it to another process, by that name."""
    kind = getattr(announced_waits, f"Announced{name}")
    assert (kind.__name__, kind.__qualname__) == (name, name)
    assert str(kind) == f"<class '{announced_waits.__name__}.{name}'>"
    assert pickle.loads(pickle.dumps(kind)) is kind


@pytest.mark.parametrize(
    "kind", [announced_waits.AnnouncedLock, announced_waits.AnnouncedRLock]
)
def test_an_announcing_lock_is_a_lock(
    kind: type[announced_waits.AnnouncedLock],
) -> None:
    """It does and refuses what the real one does."""
    lock = kind()
    with lock:
        taken: list[bool] = []
        other = threading.Thread(
            target=lambda: taken.extend(
                [
                    lock.acquire(False),
                    lock.acquire(timeout=0.001),
                    lock.acquire(True, 0),
                ]
            )
        )
        other.start()
        other.join()
        assert taken == [False, False, False]
    with pytest.raises(RuntimeError):
        lock.release()
    with pytest.raises(ValueError, match="timeout"):
        lock.acquire(False, 1)
    condition = threading.Condition(lock)  # type: ignore[arg-type]
    with condition:
        assert not condition.wait(0.001)
