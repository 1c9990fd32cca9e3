"""What threads, processes, meetings, queues and pools tell, with the student's line."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from autograder.evidence import Event, Run
from autograder.play import Player, Submission
from tests.kit.recorder.test_locks import run as run_program

SCENARIOS = Path(__file__).with_name("scenarios.py")


def played(folder: Path, source: str, method: str = "fork") -> Run:
    """Play a student's file, whose processes start by one method."""
    path = folder / "lab.py"
    path.write_text(textwrap.dedent(source))
    player = Player(Submission(path), seed="t")
    return player.play("only", scenarios=SCENARIOS, start_method=method)


def lines(events: tuple[Event, ...], *names: str) -> list[tuple[str, int | None]]:
    """Return the events of these names, each with its line."""
    wanted = [e for e in events if not names or e.name in names]
    return [(e.name, e.at.line if e.at else None) for e in wanted]


PROCESS = """\
import multiprocessing
import threading

def inside():
    pass

def child():
    thread = threading.Thread(target=inside)
    thread.start()
    thread.join()

def solve():
    process = multiprocessing.Process(target=child)
    process.start()
    process.join()
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_threads_and_processes_tell_their_lives(tmp_path: Path, method: str) -> None:
    """The same of a process, and of a thread in it, however the process was started."""
    run = played(tmp_path, PROCESS, method)
    events = run.events
    of_process = [e for e in events if e.name.startswith("process")]
    assert sorted(lines(tuple(of_process))) == [
        ("process end", 7),
        ("process join begin", 15),
        ("process join end", 15),
        ("process run", 7),
        ("process start", 14),
    ]
    assert [of_process[0].name, of_process[-1].name] == [
        "process start",
        "process join end",
    ]
    of_thread = tuple(e for e in events if e.name.startswith("thread"))
    assert sorted(lines(of_thread)) == [
        ("thread end", 4),
        ("thread join begin", 10),
        ("thread join end", 10),
        ("thread run", 4),
        ("thread start", 9),
    ]
    assert len({e.obj for e in of_process}) == len({e.obj for e in of_thread}) == 1
    assert len({e.pid for e in of_process}) == 2
    assert {e.pid for e in of_thread} < {e.pid for e in of_process}
    assert len({e.tid for e in of_thread}) == 2


def test_a_process_that_is_killed_has_lost_nothing(tmp_path: Path) -> None:
    """All that it did before is there; that it came to its end is not."""
    source = """\
        import multiprocessing
        import os

        def child(event):
            event.set()
            os.kill(os.getpid(), 9)

        def solve():
            event = multiprocessing.Event()
            process = multiprocessing.Process(target=child, args=(event,))
            process.start()
            process.join()
        """
    seen = lines(played(tmp_path, source).events)
    assert ("process run", 4) in seen
    assert ("event set", 5) in seen
    assert "process end" not in [name for name, _ in seen]


MEETINGS = """\
from {module} import Barrier, BoundedSemaphore, Condition, Event, Semaphore

def solve():
    event, barrier, condition = Event(), Barrier(1), Condition()
    event.set()
    event.wait()
    barrier.wait()
    with condition:
        condition.wait(timeout=0.001)
        condition.notify_all()
    for semaphore in Semaphore(1), BoundedSemaphore(1):
        with semaphore:
            pass
"""


@pytest.mark.parametrize("module", ["threading", "multiprocessing"])
def test_meetings_are_told(tmp_path: Path, module: str) -> None:
    """Waits begin and end, and the one that wakes somebody is recorded, too."""
    run = played(tmp_path, MEETINGS.format(module=module))
    events = [e for e in run.events if "lock " not in e.name and "semaph" not in e.name]
    assert lines(tuple(events)) == [
        ("event set", 5),
        ("event wait begin", 6),
        ("event wait end", 6),
        ("barrier wait begin", 7),
        ("barrier wait end", 7),
        ("condition wait begin", 9),
        ("condition wait end", 9),
        ("condition notify", 10),
    ]
    semaphores = [e for e in run.events if e.name.startswith("semaphore")]
    assert {e.at.line for e in semaphores if e.at} == {12}
    assert len({e.obj for e in semaphores}) == 2


QUEUES = """\
import multiprocessing
import queue

def solve():
    for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue,
                 queue.SimpleQueue, multiprocessing.JoinableQueue,
                 multiprocessing.SimpleQueue):
        items = kind()
        items.put(1)
        items.get()
        if hasattr(items, "join"):
            items.task_done()
            items.join()
"""


def test_queues_are_told(tmp_path: Path) -> None:
    """Each kind of queue, from the line that calls it, without what is inside of it."""
    run = played(tmp_path, QUEUES)
    events = [e for e in run.events if not e.name.endswith(" end")]
    assert {e.name.removesuffix(" begin") for e in events} == {
        *("queue put", "queue get", "queue task_done", "queue join")
    }
    by_queue: dict[str, list[int]] = {}
    for event in events:
        by_queue.setdefault(event.obj, []).append(event.at.line if event.at else 0)
    assert sorted(by_queue.values()) == [[9, 10]] * 2 + [[9, 10, 12, 13]] * 4


POOLS = """\
import concurrent.futures
import multiprocessing
import os

def solve():
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        future = pool.submit(abs, -1)
        future.result()
    with multiprocessing.Pool(1) as pool:
        pool.apply_async(abs, (-1,)).get()
        pool.map(abs, [1])
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        future = pool.submit(os._exit, 3)
        try:
            future.result()
        except concurrent.futures.BrokenExecutor:
            pass
"""


def test_pools_are_told_and_the_death_of_a_worker(tmp_path: Path) -> None:
    """What they are given, where a result is asked for, and who ended badly."""
    run = played(tmp_path, POOLS)
    names = ("pool submit", "pool result begin", "pool join begin")
    assert lines(run.events, *names) == [
        ("pool submit", 7),
        ("pool result begin", 8),
        ("pool join begin", 6),
        ("pool submit", 10),
        ("pool result begin", 10),
        ("pool result begin", 11),
        ("pool submit", 13),
        ("pool result begin", 15),
        ("pool join begin", 12),
    ]
    [died] = [e for e in run.events if e.name == "pool worker died"]
    assert died.facts["exit_code"] == 3
    [failed] = [e for e in run.events if "error" in e.facts]
    assert (failed.name, failed.facts["error"]) == (
        "pool result end",
        "BrokenProcessPool",
    )


def test_only_so_much_is_written(tmp_path: Path) -> None:
    """A loop over a queue does not fill the disk, nor the time of the play."""
    source = """\
        import queue

        def solve():
            items = queue.Queue()
            for _ in range(2000):
                items.put(1)
                items.get()
        """
    assert 0 < len(played(tmp_path, source).events) <= 150


def test_nothing_is_written_below_lockstep_run(tmp_path: Path) -> None:
    """There, a thread tells what it waits for in memory, and no call of the system."""
    text = """\
        import queue, threading
        items = queue.Queue()
        thread = threading.Thread(target=items.put, args=(1,))
        thread.start()
        items.get()
        thread.join()
        try:
            items.get_nowait()
        except queue.Empty as empty:
            trace = empty.__traceback__
            while trace:
                print(trace.tb_frame.f_code.co_filename.rpartition("/")[2])
                trace = trace.tb_next
        """
    events, output, _ = run_program(tmp_path, text)
    assert events == []
    assert output.split() == ["program.py", "queue.py", "queue.py", "queue.py"] or (
        output.split() == ["program.py", "queue.py", "queue.py"]
    )
