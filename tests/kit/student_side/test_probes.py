"""Probes: they stop, and do nothing else that the plain thing does not do."""

from __future__ import annotations

import pickle
import threading
from typing import TYPE_CHECKING, Any

import pytest

from autograder.student_side import probes
from autograder.student_side.stage import Stage

if TYPE_CHECKING:
    from tests.kit.student_side.conftest import Frame, Theatre

START_METHODS = ["fork", "spawn", "forkserver"]


def meeting(kind: str, parties: int) -> Any:
    """Return an answer that keeps gates of a kind shut until so many are there."""
    barrier = threading.Barrier(parties)

    def answer(frame: Frame) -> Any:
        if frame["kind"] == kind:
            barrier.wait(30)
        return f"token {frame['label']}"

    return answer


USES_ALL_PROBES = """
    import multiprocessing
    def child(task, failing, number, shared, account, work, send):
        caught = None
        try:
            failing(1)
        except Exception as error:
            caught = type(error).__name__, error.args
        number.value += 1
        shared.value += 1
        with account.lock:
            account.balance -= 2
        send.send((task(1, x=2), caught, number.final, account.final, work(3)))
    def f(*probes):
        receive, send = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=child, args=(*probes, send))
        process.start()
        value = receive.recv()
        process.join()
        return value, process.exitcode
"""


MAKES_ALL_PROBES = """
    def scenario(student, stage):
        number, shared = stage.number("n", 4), stage.shared_number("s", 4)
        account = stage.account("bob", 10)
        value = student.f(stage.task("t"), stage.task("bad", raises=True), number,
            shared, account, stage.cpu_work(1))
        here = number.final, shared.final, account.final
        return value, here
"""


@pytest.mark.parametrize("start_method", START_METHODS)
def test_probes_work_in_children(theatre: Theatre, start_method: str) -> None:
    """Each probe stops in a child, however it was started."""
    ended = theatre.play(USES_ALL_PROBES, MAKES_ALL_PROBES, start_method=start_method)
    (there, exit_code), here = ended.value
    failed = ("TaskFailed", ("token bad",))
    assert there == ("token t", failed, 5, 8, "token work:3")
    assert exit_code == 0
    assert here == (4, 5, 10)  # only the shared number is shared
    assert ended.referee.labels() == [
        *("bad", "n:read", "n:write", "s:read", "s:write"),
        *("bob.lock", "bob.balance:read", "bob.balance:write", "t", "work:3"),
    ]
    assert [note["label"] for note in ended.referee.notes("cpu")] == ["work:3"]


@pytest.mark.parametrize("start_method", START_METHODS)
def test_a_task_ends_its_process(theatre: Theatre, start_method: str) -> None:
    """By an exit code, or by a signal; a large value is filled up with dots."""
    student = """
        import multiprocessing
        def f(*tasks):
            children = [multiprocessing.Process(target=task) for task in tasks]
            for child in children: child.start()
            for child in children: child.join()
            return [child.exitcode for child in children]
    """
    scenarios = """
        def scenario(student, stage):
            codes = student.f(stage.task("a", exits=7), stage.task("b", exits=-9))
            return codes, stage.task("c", size=100_000)()
    """
    ended = theatre.play(student, scenarios, start_method=start_method)
    codes, value = ended.value
    assert codes == [7, -9]
    assert value == "token c" + "." * (100_000 - len("token c"))


@pytest.mark.parametrize(("locked", "final"), [(False, 1), (True, 2)])
def test_an_update_is_forced_apart(theatre: Theatre, locked: bool, final: int) -> None:
    """Two meet between read and write without a lock, and cannot meet with one."""
    student = """
        import contextlib, threading
        def f(counter, locked):
            lock = threading.Lock() if locked else contextlib.nullcontext()
            def add():
                with lock:
                    counter.value += 1
            threads = [threading.Thread(target=add) for _ in range(2)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
    """
    scenarios = """
        def scenario(student, stage, locked):
            counter = stage.number("n")
            student.f(counter, locked)
            return counter.final
    """
    answer = None if locked else meeting("write", 2)
    ended = theatre.play(student, scenarios, locked, answer=answer)
    assert ended.value == final
    kinds = [label.partition(":")[2] for label in ended.referee.labels()]
    in_turn = ["read", "write"] * 2
    assert kinds == in_turn if locked else sorted(kinds) == sorted(in_turn)


@pytest.mark.parametrize("start_method", START_METHODS)
def test_a_shared_update_is_forced_apart(theatre: Theatre, start_method: str) -> None:
    """The same between two processes."""
    student = """
        import multiprocessing
        def add(counter):
            counter.value += 1
        def f(counter):
            processes = [
                multiprocessing.Process(target=add, args=(counter,)) for _ in range(2)
            ]
            for process in processes: process.start()
            for process in processes: process.join()
    """
    scenarios = """
        def scenario(student, stage):
            counter = stage.shared_number("n", -3)
            student.f(counter)
            return counter.final
    """
    ended = theatre.play(
        student, scenarios, start_method=start_method, answer=meeting("write", 2)
    )
    assert ended.value == -2


LIMITERS = {
    "plain attributes": """
        class Limiter:
            def __init__(self, limit):
                self.limit, self.inside = limit, 0
            def enter(self):
                self.inside += 1
                return self.inside
    """,
    "slots": """
        class Limiter:
            __slots__ = ("limit", "inside")
            def __init__(self, limit):
                self.limit, self.inside = limit, 0
            def enter(self):
                self.inside += 1
                return self.inside
    """,
    "slots of a base class": """
        class Base:
            __slots__ = ("inside",)
        class Limiter(Base):
            __slots__ = ("limit", "__weakref__")
            def __init__(self, limit):
                self.limit, self.inside = limit, 0
            def enter(self):
                self.inside += 1
                return self.inside
    """,
    "a property": """
        class Limiter:
            def __init__(self, limit):
                self.limit, self._count = limit, 0
            @property
            def inside(self):
                return self._count
            @inside.setter
            def inside(self, count):
                self._count = count
            def enter(self):
                self.inside += 1
                return self.inside
    """,
    "its own attribute methods": """
        class Limiter:
            def __init__(self, limit):
                self.limit, self.inside = limit, 0
            def __getattr__(self, name):
                raise AttributeError("no " + name)
            def __setattr__(self, name, value):
                super().__setattr__(name, value)
            def enter(self):
                self.inside += 1
                return self.inside
    """,
    "a dataclass": """
        from dataclasses import dataclass
        @dataclass
        class Limiter:
            limit: int
            inside: int = 0
            def enter(self):
                self.inside += 1
                return self.inside
    """,
}
EXPECTED = ["w:inside:read", "w:inside:write", "w:inside:read"]


@pytest.mark.parametrize("source", LIMITERS.values(), ids=LIMITERS)
@pytest.mark.parametrize("start_method", START_METHODS)
def test_attributes_are_watched(
    theatre: Theatre, source: str, start_method: str
) -> None:
    """However the class keeps it, each use of the attribute stops, in a child too."""
    scenarios = """
        import multiprocessing, pickle
        def child(limiter, queue):
            queue.put((limiter.enter(), limiter.limit, type(limiter).__name__))
        def scenario(student, stage):
            limiter = student.Limiter(3)
            assert stage.watch(limiter, "inside", label="w") is limiter
            assert isinstance(limiter, student.Limiter)
            assert limiter.__class__ is student.Limiter
            here = limiter.enter()
            queue = multiprocessing.SimpleQueue()
            process = multiprocessing.Process(target=child, args=(limiter, queue))
            process.start()
            there = queue.get()
            process.join()
            return here, there
    """
    ended = theatre.play(source, scenarios, start_method=start_method)
    assert ended.value == (1, (2, 3, "Limiter"))
    labels = ended.referee.labels()
    assert labels[:3] == labels[-3:] == EXPECTED
    # Pickling an object with slots reads them; that is a use like any other.
    assert set(labels[3:-3]) <= {"w:inside:read"}


def test_all_data_is_watched_without_names(theatre: Theatre) -> None:
    """Data, not methods; and where the student's code uses it, not the library."""
    student = """
        import threading
        class Worker(threading.Thread):
            total = 0
            def __init__(self):
                super().__init__()
                self.result = None
            def run(self):
                self.result = self.work()
                self.total += 1
            def work(self):
                return 5
    """
    scenarios = """
        def scenario(student, stage):
            worker = stage.watch(student.Worker(), label="w")
            worker.start()
            worker.join()
            return worker.result
    """
    ended = theatre.play(student, scenarios)
    assert ended.value == 5
    assert ended.referee.labels() == ["w:result:write", "w:total:read", "w:total:write"]


def test_what_cannot_be_watched_is_refused() -> None:
    """A list has no class that could be exchanged."""
    with pytest.raises(TypeError, match="an object of type list cannot be watched"):
        Stage().watch([], "x", label="w")


def test_errors_are_those_of_the_plain_object() -> None:
    """A watched object complains as the student's class does."""

    class Point:
        __slots__ = ("x",)
        x: int

    point = Stage().watch(Point(), "x", label="w")
    with pytest.raises(AttributeError, match="x"):
        point.x  # noqa: B018
    with pytest.raises(AttributeError, match="y"):
        point.y = 1  # type: ignore[attr-defined]
    point.x = 1
    del point.x
    assert not hasattr(point, "x")


def test_the_lock_of_an_account_is_a_lock() -> None:
    """It can be tried, waited for with a timeout, and released once only."""
    account = Stage().account("bob", 5)
    assert account.lock is account.lock
    with account.lock:
        assert account.lock.locked()
        assert not account.lock.acquire(blocking=False)
        assert not account.lock.acquire(timeout=0.001)
        account.balance += 1
    assert not account.lock.locked()
    assert account.final == account.balance == 6
    with pytest.raises(RuntimeError, match="unlocked"):
        account.lock.release()
    condition = threading.Condition(account.lock)  # type: ignore[arg-type]
    with condition:
        condition.notify_all()


def test_arguments_are_told(theatre: Theatre) -> None:
    """What a task was called with is words for the verdict, whatever it is."""
    student = """
        def f(task):
            return task(1, (2,), object(), "x" * 100_000, key="word")
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.task("t", each=True))
    """
    ended = theatre.play(student, scenarios)
    assert ended.value == "token t:1"
    [frame] = ended.referee.frames
    assert frame["kind"] == "task"
    assert frame["args"] == [
        1,
        {"$": "tuple", "v": [2]},
        "<an object of type object>",
        "<a large str>",
        {"$": "dict", "v": [["key", "word"]]},
    ]


def test_gates_over_tcp_carry_the_token(theatre: Theatre) -> None:
    """Where there are no Unix sockets, the token tells our plays from others."""
    student = """
        import threading
        def f(task):
            thread = threading.Thread(target=task, args=(1,), name="Fred")
            thread.start()
            thread.join()
            return thread.native_id
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(stage.cpu_work(1))
    """
    ended = theatre.play(student, scenarios, transport="tcp")
    assert [frame["token"] for frame in ended.referee.frames] == ["secret", "secret"]
    assert {frame["tid"] for frame in ended.referee.frames} == {ended.value}
    assert {frame["thread"] for frame in ended.referee.frames} == {"Fred"}


def test_probes_can_be_pickled() -> None:
    """A copy has the label and the state."""
    stage = Stage()
    for probe in (
        stage.task("t", raises=True),
        stage.number("n", 1),
        stage.account("a", 1),
        stage.cpu_work(2),
        stage,
    ):
        copy = pickle.loads(pickle.dumps(probe))
        assert type(copy) is type(probe)
        state = {k: v for k, v in vars(probe).items() if isinstance(v, (str, int))}
        assert {k: vars(copy)[k] for k in state} == state
    error = pickle.loads(pickle.dumps(probes.TaskFailed("value")))
    assert error.args == ("value",)


def test_cpu_work_is_work() -> None:
    """It computes the same result each time, and takes CPU time."""
    work = Stage().cpu_work(1)
    assert work(1) == work(2)
    assert work(1) != Stage().cpu_work(2)(1)
