"""Whom one waits for where it is not a lock: in verdicts, and below `lockstep run`."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.diagnosis.wait_observations import thing
from autograder.evidence import Actor, Event, Frame, Outcome, Role, Run, Waiter
from autograder.facts import CallDeadlocked
from autograder.play import Player, Submission
from autograder.proof.named_waits import with_awaited
from autograder.proof.recorded import Recorded
from autograder.report.terminal import verdict_lines
from autograder.report.text import Screen
from autograder.verdict import Verdict
from tests.kit.proof.running import HERE, watched

SCENARIOS = Path(__file__).with_name("scenarios.py")


def deadlocked(folder: Path, source: str, method: str = "fork") -> Run:
    """Play a student's file to its deadlock."""
    path = folder / "lab.py"
    path.write_text(textwrap.dedent(source))
    player = Player(Submission(path), seed="t")
    run = player.play("only", scenarios=SCENARIOS, start_method=method)
    assert run.outcome is Outcome.DEADLOCKED
    return run


def verdict_on(run: Run) -> Verdict:
    """Return what is said of a play that ended in a deadlock."""
    return diagnose(CallDeadlocked(), run, exercise="solve")


def said(verdict: Verdict) -> list[tuple[str, str, int | None]]:
    """Return the lines of evidence: who, doing what, at which line."""
    return [(e.actor, e.doing, e.at.line if e.at else None) for e in verdict.evidence]


RING = """\
import threading

def solve():
    ready = threading.Barrier(2)
    threads = []

    def work(other):
        ready.wait()
        threads[other].join()

    for number in (1, 0):
        name = f"worker {1 - number}"
        threads.append(threading.Thread(target=work, args=(number,), name=name))
    for thread in threads:
        thread.start()
    threads[0].join()
"""


def test_a_ring_of_joins_is_shown_as_who_waits_for_whom(tmp_path: Path) -> None:
    """Each line names the one whose end is waited for; the ring is named at the end."""
    verdict = verdict_on(deadlocked(tmp_path, RING))
    assert sorted(said(verdict)) == [
        ("the main thread", "waits for the end of worker 0", 16),
        ("worker 0", "waits for the end of worker 1", 9),
        ("worker 1", "waits for the end of worker 0", 9),
    ]
    waits = "worker {} waits for worker {} and worker {} waits for worker {}"
    ring = f"They wait for each other: {waits}."
    assert verdict.because in (ring.format(0, 1, 1, 0), ring.format(1, 0, 0, 1))
    assert {w.waits_for for w in verdict.waits} >= {
        "the end of worker 0",
        "the end of worker 1",
    }
    assert len(verdict_lines(verdict, Screen())) <= 15


ACROSS = """\
import multiprocessing
import threading

def child(jobs, done):
    done.recv()
    jobs.put(1)

def solve():
    jobs = multiprocessing.Queue()
    done, go = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(jobs, done), name="maker")
    process.start()

    def take():
        jobs.get()

    taker = threading.Thread(target=take, name="taker")
    taker.start()
    taker.join()
    go.send(1)
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_chain_goes_through_threads_queues_and_processes(
    tmp_path: Path, method: str
) -> None:
    """The join names the thread, the queue who else has its pipe, and what it is."""
    waiters = {w.actor.name: w for w in deadlocked(tmp_path, ACROSS, method).waiters}
    assert thing(waiters["maker"]) == "a message from a pipe"
    assert thing(waiters["MainThread"]) == "the end of taker"
    assert thing(waiters["taker"]) == "an item from a queue, `jobs`"
    assert "held by this process itself and process" in waiters["taker"].held_by
    pids = {waiters[name].actor.pid for name in ("taker", "maker")}
    assert waiters["taker"].holders == pids


TAKEN = """\
import threading

def solve():
    places = threading.Semaphore(2)

    def work():
        places.acquire()

    for number in range(2):
        thread = threading.Thread(target=work, name=f"worker {number}")
        thread.start()
        thread.join()
    places.acquire()
    with places:
        places.release()
"""


def test_who_took_a_semaphore_last_and_kept_it_is_named(tmp_path: Path) -> None:
    """The facts only: who took it, where, and that they have ended."""
    run = deadlocked(tmp_path, TAKEN)
    [waiter] = run.waiters
    assert waiter.name == "places"
    assert [
        (t.actor.name, t.since and t.since.line, t.alive, t.itself)
        for t in waiter.takers
    ] == [("worker 1", 7, False, False), ("worker 0", 7, False, False)]
    [wait] = verdict_on(run).waits
    assert wait.waits_for == "a semaphore, `places`"
    assert wait.held_since
    assert wait.held_since.line == 7


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ring_of_joins", "Thread-3 (work)  waits for the end of thread Thread-1"),
        ("semaphore_never_released", "taken by this very thread"),
        ("shared_semaphore_never_released", "taken by taker, which has ended"),
        ("queue_full", "waits for room in a queue, items"),
        ("barrier_short_of_one", "waits for the others at a barrier, barrier"),
        ("shared_event_never_set", "waits for an event, event"),
        ("shared_task_done_forgotten", "held by this process itself and process"),
        ("pipe_end_of_file_never_comes", "held by this process itself, and nobody"),
        ("thread_pool_nested", "waits for the result of a pool, pool"),
        ("shared_lock_never_released", "held by ForkProcess-1, which has ended"),
        ("shared_locks_in_opposite_order", "held by Process-2, since"),
        ("condition_not_let_go", "held by MainThread, since"),
        ("join_before_drain", "waits for the end of process ForkProcess-1"),
    ],
)
def test_lockstep_run_names_them(name: str, words: str) -> None:
    """The same at the terminal, for any program."""
    result = watched(HERE / "deadlocked" / f"{name}.py")
    assert result.returncode == 3
    assert words in result.stderr, result.stderr


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("jobs.get()", "jobs"),
        ("self.jobs[0].get()", "self.jobs[0]"),
        ("value = found.get(1, jobs.get())", ""),
        ("found.get(1).get()", ""),
        ("get()", ""),
    ],
)
def test_a_thing_is_called_as_its_line_calls_it(line: str, name: str) -> None:
    """Where that cannot be mistaken; a line may ask two things at once."""
    at = Frame(file="f", line=1, function="g", source=line)
    actor = Actor(pid=1, tid=1, role=Role.MAIN)
    waiter = Waiter(actor=actor, awaits=Awaited.QUEUE_ITEM, at=at)
    event = Event(name="queue get begin", pid=1, tid=1, time=1, obj="queue", at=at)
    program: Any = None
    [named] = with_awaited([waiter], Recorded(present=(event,)), program)
    assert named.name == name
