"""Plays in each tier: what is right works there, and the referee sees all of it."""

from __future__ import annotations

import tempfile
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.enclosure import Tier
from autograder.enclosure.probe import probe
from autograder.evidence import Outcome, Run
from autograder.play import START_METHODS, Hosts, Player, Submission
from autograder.play.closed import closed_place

SCENARIOS = """
def only(student, stage):
    return student.solve()

def tasks(student, stage, count):
    return student.solve([stage.task(f"task:{n}") for n in range(count)])
"""
WORKS = {
    "a pool, a manager, a queue": """
        import multiprocessing
        from helper import double
        def solve():
            with multiprocessing.Pool(2) as pool:
                doubled = pool.map(double, [1, 2])
            with multiprocessing.Manager() as manager:
                kept = manager.list([3])
                queue = multiprocessing.Queue()
                process = multiprocessing.Process(target=queue.put, args=(kept[0],))
                process.start()
                found = queue.get()
                process.join()
            return [*doubled, found]
    """,
    "shared memory": """
        import multiprocessing
        from multiprocessing import shared_memory
        def write(name):
            block = shared_memory.SharedMemory(name=name)
            block.buf[0] = 7
            block.close()
        def solve():
            block = shared_memory.SharedMemory(create=True, size=16)
            process = multiprocessing.Process(target=write, args=(block.name,))
            process.start()
            process.join()
            found = block.buf[0]
            block.close()
            block.unlink()
            return [2, 4, 3] if found == 7 else found
    """,
    "64 threads, a megabyte, what the kernel tells of oneself": """
        import os, threading
        def solve():
            go = threading.Event()
            threads = [threading.Thread(target=go.wait) for _ in range(64)]
            for thread in threads: thread.start()
            go.set()
            for thread in threads: thread.join()
            for _ in range(16): print("x" * 65536)
            assert "Cpus_allowed" in open("/proc/self/status").read()
            assert os.listdir("/proc/self/fd") and os.cpu_count() >= 1
            return [2, 4, 3]
    """,
}
MEETS = """
    import threading
    def solve(tasks):
        threads = [threading.Thread(target=task) for task in tasks]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
"""
DEADLOCKED = """
    import multiprocessing
    def solve():
        event = multiprocessing.Event()
        process = multiprocessing.Process(target=event.wait)
        process.start()
        process.join()
"""
NOTES = """
    import os, pathlib
    def solve():
        found = []
        for folder in {folders}:
            note = pathlib.Path(folder, "lockstep-test-note")
            found.append(note.exists())
            note.write_text("for the next play")
            deep = pathlib.Path(folder, "lockstep-test-folder")
            found.append(deep.exists())
            (deep / "in" / "in").mkdir(parents=True)
            deep.chmod(0)
        return found
"""
BOTH = "('/dev/shm', os.environ['HOME'])"
RESERVES = """
    import mmap
    def solve():
        kind = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
        return len([mmap.mmap(-1, 1 << 30, kind, mmap.PROT_READ) for _ in range(64)])
"""
SETS_ITSELF = """
    import os, resource
    def solve():
        own, cpu = {own}, min(os.sched_getaffinity(0))
        os.sched_setaffinity(own, {{cpu}})
        os.sched_setscheduler(own, os.SCHED_BATCH, os.sched_param(0))
        os.setpriority(os.PRIO_PROCESS, own, 5)
        resource.prlimit(own, resource.RLIMIT_NOFILE, (1000, 1000))
        found = os.sched_getaffinity(own) == {{cpu}}, os.getpriority(0, own)
        return [*found, resource.getrlimit(resource.RLIMIT_NOFILE)[0]]
"""
WRITES_TO_THE_HOST = """
    import os
    def solve():
        with open(f"/proc/{os.getppid()}/maps") as maps:
            place = next(line for line in maps if " rw-p " in line).partition("-")[0]
        with open(f"/proc/{os.getppid()}/mem", "r+b", buffering=0) as memory:
            memory.seek(int(place, 16))
            found = memory.read(1)
            memory.seek(int(place, 16))
            return memory.write(found)
"""
Perform = Callable[..., Run]


@pytest.fixture(params=[Tier.L, Tier.U, Tier.N])
def tier(request: pytest.FixtureRequest) -> Tier:
    """Each tier; one that this machine has not counts as nothing."""
    found: Tier = request.param
    reason = probe(found).against(found)
    if reason:
        pytest.skip(f"tier {found} is not here: {reason}")
    return found


@pytest.fixture
def perform(tier: Tier) -> Iterator[Perform]:
    """Play a source in a tier."""
    with tempfile.TemporaryDirectory(prefix="play-") as name:
        Path(name).chmod(0o711)  # another user has to come through
        yield from _performing(tier, Path(name) / "copy")


def _performing(tier: Tier, copy: Path) -> Iterator[Perform]:
    copy.mkdir()
    (copy / "helper.py").write_text("def double(n): return 2 * n\n")
    (copy / "scenes.py").write_text(SCENARIOS)
    with ExitStack() as stack:
        place = stack.enter_context(closed_place(tier, [copy]))
        hosts = stack.enter_context(closing(Hosts(place)))

        def play(source: str, scenario: str = "only", *args: int, **how: Any) -> Run:
            (copy / "lab.py").write_text(textwrap.dedent(source))
            (copy / "lab.py").chmod(0o644)
            player = Player(Submission(copy / "lab.py"), seed="t", hosts=hosts)
            return player.play(scenario, *args, scenarios=copy / "scenes.py", **how)

        yield play


@pytest.mark.parametrize("what", WORKS)
@pytest.mark.parametrize("method", START_METHODS)
def test_what_is_right_works(perform: Perform, what: str, method: str) -> None:
    """Under each start method."""
    run = perform(WORKS[what], start_method=method)
    assert (run.outcome, run.value) == (Outcome.RETURNED, [2, 4, 3]), run
    assert run.leftovers == ()


def test_the_referee_sees_who_stands_where(perform: Perform) -> None:
    """All at their gates at once, each in a thread of its own, with our numbers."""
    run = perform(MEETS, "tasks", 5)
    assert run.outcome is Outcome.RETURNED, run
    assert len({arrival.actor.tid for arrival in run.arrivals}) == 5


def test_a_deadlock_of_two_processes_is_proved(perform: Perform) -> None:
    """By what the kernel shows of a tree that is closed in."""
    assert perform(DEADLOCKED).outcome is Outcome.DEADLOCKED


def test_a_program_sets_its_own_cpus_priority_and_limits(
    perform: Perform, tier: Tier
) -> None:
    """Under its own number, too, where a wall tells it from others (see the README)."""
    for own in ("0",) if tier is Tier.L else ("0", "os.getpid()"):
        run = perform(SETS_ITSELF.format(own=own))
        assert (run.outcome, run.value) == (Outcome.RETURNED, [True, 5, 1000]), run


def test_addresses_that_nobody_uses_have_no_ceiling(perform: Perform) -> None:
    """As many as the stacks and arenas of a thousand threads take."""
    run = perform(RESERVES)
    assert (run.outcome, run.value) == (Outcome.RETURNED, 64), run


def test_a_play_leaves_nothing_for_the_next_one(perform: Perform, tier: Tier) -> None:
    """In shared memory, too, where nobody else of its user is."""
    folders = "[os.environ['HOME']]" if tier is Tier.L else BOTH
    for _ in range(2):
        run = perform(NOTES.format(folders=folders))
        assert run.outcome is Outcome.RETURNED, run
        assert not any(run.value)


def test_a_play_cannot_write_into_its_host(perform: Perform, tier: Tier) -> None:
    """Which forks the next plays of the same submission."""
    run = perform(WRITES_TO_THE_HOST)
    assert run.raised is not None, run
    # In N, `/proc` can be read, but is mounted so that nobody writes; in L and U the
    # file cannot be opened for that.
    assert run.raised.type == ("OSError" if tier is Tier.N else "PermissionError"), run


def test_known_gap_without_walls_a_play_writes_into_its_host(tmp_path: Path) -> None:
    """It is of the same user, and judges nothing: see the list of gaps in `attacks`."""
    with contextmanager(_performing)(Tier.S, tmp_path / "copy") as perform:
        run = perform(WRITES_TO_THE_HOST)
    assert run.outcome is Outcome.RETURNED, run
    assert run.value == 1, "the gap is closed: tell it in the list of gaps"
