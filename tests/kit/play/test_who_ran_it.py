"""Who stands at the gates, and how many at once: read from the kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.evidence import Outcome, Role, Run

THREADS = """
    import threading
    def solve(tasks):
        results = [None] * len(tasks)
        def run(i): results[i] = tasks[i]()
        threads = [threading.Thread(target=run, args=(i,)) for i in range(len(tasks))]
        for t in threads: t.start()
        for t in threads: t.join()
        return results
"""
POOL = """
    from multiprocessing import Pool
    def call(task): return task()
    def solve(tasks):
        with Pool(len(tasks)) as pool:
            return pool.map(call, tasks, chunksize=1)
"""
JOIN_IN_LOOP = """
    import threading
    def solve(tasks):
        for task in tasks:
            t = threading.Thread(target=task); t.start(); t.join()
"""


def test_threads_are_all_held_at_once(perform: Callable[..., Run]) -> None:
    """Four tasks in four threads meet at their gates, and get their tokens."""
    run = perform(THREADS, "call", "a", "b", "c", "d")
    assert run.outcome is Outcome.RETURNED
    assert run.value == [run.tokens[label] for label in "abcd"]
    assert {a.actor.role for a in run.arrivals} == {Role.THREAD}
    assert len(run.steps[0].offered) == 4
    assert run.steps[0].quiescent


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_are_all_held_at_once(
    perform: Callable[..., Run], method: str
) -> None:
    """Three tasks of a pool meet, in three processes, under each start method."""
    run = perform(POOL, "call", "a", "b", "c", start_method=method)
    assert run.outcome is Outcome.RETURNED, run
    assert run.value == [run.tokens[label] for label in "abc"]
    assert {a.actor.role for a in run.arrivals} == {Role.PROCESS}
    assert len({a.actor.pid for a in run.arrivals}) == 3
    assert len(run.steps[0].offered) == 3


def test_join_in_the_loop_holds_one(perform: Callable[..., Run]) -> None:
    """Tasks that are joined one by one never meet, and nobody else could come."""
    run = perform(JOIN_IN_LOOP, "call", "a", "b", "c")
    assert run.outcome is Outcome.RETURNED
    assert [len(step.offered) for step in run.steps[:3]] == [1, 1, 1]
    assert all(step.quiescent for step in run.steps[:3])


def test_tasks_in_the_caller_are_seen_in_the_main_thread(
    perform: Callable[..., Run],
) -> None:
    """A serial loop runs every task in the thread that called the function."""
    run = perform("def solve(tasks): return [t() for t in tasks]", "call", "a", "b")
    assert [a.actor.role for a in run.arrivals] == [Role.MAIN, Role.MAIN]


def test_four_sockets_in_one_thread_are_one_actor(perform: Callable[..., Run]) -> None:
    """A thread that opens four gate connections by hand counts once."""
    source = """
        import os, socket, json, struct
        def solve(tasks):
            path = os.environ["LOCKSTEP_GATES"].removeprefix("unix:")
            open_ = []
            for n in range(4):
                s = socket.socket(socket.AF_UNIX); s.connect(path)
                m = json.dumps({"kind": "task", "label": f"x{n}"}).encode()
                s.sendall(struct.pack(">I", len(m)) + m); open_.append(s)
            return [s.recv(1000).decode("latin1") and 1 for s in open_]
    """
    run = perform(source, "call", "a")
    assert [len(step.offered) for step in run.steps][:2] == [1, 1]
