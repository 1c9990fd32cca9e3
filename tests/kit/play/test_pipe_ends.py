"""Who used which end of a pipe: seen every time, and only ends of the student's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from autograder.claims import one_user_per_end
from autograder.evidence import Actor, Arrival, Event, Outcome, Role, Run, Step
from autograder.facts import SharedEnd
from autograder.play import story
from autograder.recording import pipe_ends
from autograder.verdict import CheckFailed

Perform = Callable[..., Run]

CHILD = """
    import multiprocessing, threading

    def child(task, end):
        end.send(end.recv() and task())
"""

TWO_READERS = f"""{CHILD}
    def solve(tasks):
        ours, theirs = multiprocessing.Pipe()
        ps = [multiprocessing.Process(target=child, args=(t, theirs)) for t in tasks]
        for p in ps: p.start()
        for p in ps: ours.send(1)
        for p in ps: ours.recv()
        for p in ps: p.join()
"""

ONE_PIPE_EACH = f"""{CHILD}
    def solve(tasks):
        children = []
        for t in tasks:
            ours, theirs = multiprocessing.Pipe()
            p = multiprocessing.Process(target=child, args=(t, theirs))
            p.start()
            theirs.close()
            ours.send(1)
            children.append((p, ours))
        for p, ours in children:
            ours.recv()
            p.join()
"""

# Right where no rule forbids it: a thread that sends, and one that receives.
ONE_THREAD_EACH_WAY = """
    import multiprocessing, threading

    def child(task, end):
        task()
        end.send(end.recv())

    def solve(tasks):
        ours, theirs = multiprocessing.Pipe()
        p = multiprocessing.Process(target=child, args=(tasks[0], theirs))
        p.start()
        sender = threading.Thread(target=ours.send, args=("x" * 1000000,))
        sender.start()
        ours.recv()
        sender.join()
        p.join()
"""

# Each of these has pipes inside that do not concern the student.
LIBRARY_ONLY = """
    import concurrent.futures, multiprocessing

    def solve(tasks):
        queue = multiprocessing.Queue()
        queue.put(1)
        queue.get()
        with multiprocessing.Pool(2) as pool:
            pool.map(abs, [1, 2])
        with concurrent.futures.ProcessPoolExecutor(1) as executor:
            executor.submit(abs, 1).result()
        with multiprocessing.Manager() as manager:
            manager.list([1])
        for t in tasks: t()
"""


@pytest.mark.parametrize("time", range(5))
def test_two_readers_of_one_end_are_seen_every_time(
    perform: Perform, time: int
) -> None:
    """Whether the values are right by luck, or a message is torn: it has two users."""
    del time
    run = perform(TWO_READERS, "call", "a", "b")
    (end,) = pipe_ends.shared(run)
    if run.outcome is Outcome.RETURNED:
        with pytest.raises(CheckFailed) as failure:
            one_user_per_end(run)
        assert failure.value.fact == SharedEnd(end=end)
    shared = pipe_ends.users(run)[end]
    assert len({pid for pid, _ in shared}) == 2
    lines = {use.begun.at.source for use in shared.values() if use.begun.at}
    assert lines == {"end.send(end.recv() and task())"}


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_an_end_has_one_name_in_all_processes(perform: Perform, method: str) -> None:
    """However a child got it; and a pipe of one's own for each child is fine."""
    run = perform(ONE_PIPE_EACH, "call", "a", "b", start_method=method)
    one_user_per_end(run)
    assert len(pipe_ends.users(run)) == 4
    for first, second in pipe_ends.pairs(run):
        pids = [
            {pid for pid, _ in pipe_ends.users(run)[e.obj]} for e in (first, second)
        ]
        assert len(pids[0] | pids[1]) == 2
    with pytest.raises(CheckFailed):
        one_user_per_end(
            perform(TWO_READERS, "call", "a", "b", start_method=method),
        )


def test_a_thread_for_each_direction_does_not_overlap(perform: Perform) -> None:
    """Two users of an end, distinguished from two that do the same at the same time."""
    run = perform(ONE_THREAD_EACH_WAY, "call", "a")
    assert run.outcome is Outcome.RETURNED
    (end,) = pipe_ends.shared(run)
    assert pipe_ends.overlapping(run, end) is None


TWO_SENDERS = """
    import multiprocessing, threading

    def child(task, end, guard):
        with guard:
            task()
            end.send(1)

    def solve(tasks):
        ours, theirs = multiprocessing.Pipe()
        guard = {guard}
        workers = [{kind}(target=child, args=(task, theirs, guard)) for task in tasks]
        for worker in workers:
            worker.start()
        for worker in workers:
            ours.recv()
        for worker in workers:
            worker.join()
"""


@pytest.mark.parametrize(
    ("kind", "guard", "expected"),
    [
        ("threading.Thread", "threading.Lock()", "locked"),
        ("threading.Thread", "threading.RLock()", "locked"),
        ("multiprocessing.Process", "multiprocessing.Lock()", "locked"),
        ("multiprocessing.Process", "multiprocessing.RLock()", "locked"),
        ("threading.Thread", "threading.Semaphore(2)", "overlap handed over"),
    ],
)
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_users_under_one_lock_are_told_apart(
    perform: Perform, kind: str, guard: str, expected: str, method: str
) -> None:
    """A lock of threads or of processes, however a process was started."""
    source = TWO_SENDERS.format(kind=kind, guard=guard)
    run = perform(source, "call", "a", "b", start_method=method)
    (end,) = pipe_ends.shared(run)
    assert pipe_ends.sharing(run, end) in expected
    taken = pipe_ends.common_lock(run, end)
    assert (taken is not None) == (expected == "locked")
    if taken is not None and taken.at is not None:
        assert taken.at.source == "with guard:"


def test_ends_of_the_library_are_not_the_students(perform: Perform) -> None:
    """Queues, pools and managers share their pipes, as they must."""
    run = perform(LIBRARY_ONLY, "call", "a")
    assert run.outcome is Outcome.RETURNED
    assert not [event for event in run.events if event.name.startswith("pipe ")]


def event(name: str, who: int, time: int) -> Event:
    """Make an event of one end."""
    return Event(name=name, pid=who, tid=who, time=time, obj="end")


def test_overlap_is_told_from_one_after_the_other() -> None:
    """By the moments at which each use began and ended."""
    turns = ("begin", 1, 1), ("end", 1, 2), ("begin", 2, 3), ("end", 2, 4)
    events = tuple(event(f"pipe recv {what}", who, t) for what, who, t in turns)
    run = Run(scenario="", outcome=Outcome.RETURNED, events=events)
    assert pipe_ends.overlapping(run, "end") is None
    late = replace(events[1], time=5)
    run = replace(run, events=(events[0], events[2], events[3], late))
    assert pipe_ends.overlapping(run, "end") is not None


def arrival(who: int, step: int, released: int | None) -> Arrival:
    """Make an arrival of a task."""
    actor = Actor(pid=who, tid=who, role=Role.PROCESS)
    return Arrival(label="t", kind="task", actor=actor, step=step, released=released)


@pytest.mark.parametrize(("who", "hasty"), [(1, False), (2, True)])
def test_whoever_was_held_could_not_have_come(who: int, hasty: bool) -> None:
    """Only somebody else's later arrival tells that a task was let go too early."""
    step = Step(offered=("t",), released="t", blocked=1, timers_pending=True)
    run = Run(
        scenario="",
        outcome=Outcome.RETURNED,
        steps=(step, replace(step, timers_pending=False)),
        arrivals=(arrival(1, 0, 0), arrival(who, 1, 1)),
    )
    assert story.let_go_too_early(run) is hasty


def use(who: int, time: int, *, obj: str = "end") -> list[Event]:
    """Make one use of the end, a moment long."""
    names = ("pipe send begin", "pipe send end")
    return [
        replace(event(name, who, time + i), obj=obj) for i, name in enumerate(names)
    ]


def lock(name: str, who: int, time: int) -> Event:
    """Make an event of a lock."""
    return replace(event(f"lock {name}", who, time), obj="lock")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([*use(1, 1), *use(2, 3)], "handed over"),
        ([*use(1, 1), *use(2, 3), *use(1, 5)], "turns"),
        ([*use(1, 1), *use(2, 1)], "overlap"),
        (
            [
                lock("acquired", 1, 0),
                *use(1, 1),
                lock("released", 1, 3),
                lock("acquired", 2, 4),
                *use(2, 5),
            ],
            "locked",
        ),
        (  # one of them had given the lock back
            [
                lock("acquired", 1, 0),
                lock("released", 1, 1),
                *use(1, 2),
                lock("acquired", 2, 4),
                *use(2, 5),
            ],
            "handed over",
        ),
        ([lock("acquired", 1, 0), *use(1, 1), *use(2, 3)], "handed over"),
    ],
)
def test_overlap_a_lock_a_hand_over_and_turns(
    events: list[Event], expected: str
) -> None:
    """How two users of one end came by their turns."""
    ordered = tuple(sorted(events, key=lambda e: e.time))
    run = Run(scenario="s", outcome=Outcome.RETURNED, events=ordered)
    assert pipe_ends.sharing(run, "end") == expected
