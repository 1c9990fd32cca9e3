"""Right programs that sleep, poll, wait with limits or beat: all tasks still meet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.evidence import Outcome, Run
from autograder.referee.strategies import OneLate, all_meet, hold_inside, timers_fire
from autograder.remarks import is_idle_daemon

RIGHT = {
    "staggered start": """
        import threading, time
        def solve(tasks):
            threads = [threading.Thread(target=t) for t in tasks]
            for t in threads:
                t.start(); time.sleep(1)
            for t in threads: t.join()
    """,
    "sleep before the work": """
        import threading, time
        def solve(tasks):
            def work(task, n):
                time.sleep(n * 10); task()
            ts = [threading.Thread(target=work, args=(t, n))
                  for n, t in enumerate(tasks)]
            for t in ts: t.start()
            for t in ts: t.join()
    """,
    "join with a limit, in a loop": """
        import threading
        def solve(tasks):
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            while any(t.is_alive() for t in ts):
                for t in ts: t.join(timeout=0.01)
    """,
    "poll with sleep": """
        import threading, time
        def solve(tasks):
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            while any(t.is_alive() for t in ts): time.sleep(0.05)
    """,
    "busy wait": """
        import threading
        def solve(tasks):
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            while any(t.is_alive() for t in ts): pass
    """,
    "daemon heartbeat": """
        import threading, time
        def solve(tasks):
            def beat():
                while True: time.sleep(0.1)
            threading.Thread(target=beat, daemon=True).start()
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            for t in ts: t.join()
    """,
    "heartbeat on an event": """
        import threading
        def solve(tasks):
            done = threading.Event()
            def beat():
                while not done.wait(0.02): pass
            b = threading.Thread(target=beat); b.start()
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            for t in ts: t.join()
            done.set(); b.join()
    """,
    "staggered by the wait for an event": """
        import threading
        def solve(tasks):
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts:
                t.start(); threading.Event().wait(0.05)
            for t in ts: t.join()
    """,
    "sleep as a wait": """
        import threading
        def solve(tasks):
            threading.Event().wait(3.5)
            ts = [threading.Thread(target=t) for t in tasks]
            for t in ts: t.start()
            for t in ts: t.join()
    """,
    "much to do before the work": """
        import threading
        def solve(tasks):
            def work(task, n):
                sum(range(8_000_000 * n)); task()
            ts = [threading.Thread(target=work, args=(t, n))
                  for n, t in enumerate(tasks)]
            for t in ts: t.start()
            for t in ts: t.join()
    """,
    "much to do in processes": """
        from multiprocessing import Process
        def work(task, n):
            sum(range(15_000_000 * n)); task()
        def solve(tasks):
            ps = [Process(target=work, args=(t, n)) for n, t in enumerate(tasks)]
            for p in ps: p.start()
            for p in ps: p.join()
    """,
    "much to do in processes, polled": """
        import time
        from multiprocessing import Process
        def work(task, n):
            sum(range(15_000_000 * n)); task()
        def solve(tasks):
            ps = [Process(target=work, args=(t, n)) for n, t in enumerate(tasks)]
            for p in ps: p.start()
            while any(p.is_alive() for p in ps): time.sleep(0.05)
            for p in ps: p.join()
    """,
    "executor": """
        from concurrent.futures import ThreadPoolExecutor, wait
        def solve(tasks):
            with ThreadPoolExecutor(len(tasks)) as pool:
                wait([pool.submit(t) for t in tasks], timeout=30)
    """,
    "processes of an executor": """
        from concurrent.futures import ProcessPoolExecutor
        def call(task): return task()
        def solve(tasks):
            with ProcessPoolExecutor(len(tasks)) as pool:
                list(pool.map(call, tasks))
    """,
    "manager": """
        from multiprocessing import Manager, Process
        def call(task, out): out.append(task())
        def solve(tasks):
            with Manager() as manager:
                out = manager.list()
                ps = [Process(target=call, args=(t, out)) for t in tasks]
                for p in ps: p.start()
                for p in ps: p.join()
    """,
    "get with a limit": """
        from multiprocessing import Pool
        def call(task): return task()
        def solve(tasks):
            with Pool(len(tasks)) as pool:
                return pool.map_async(call, tasks, chunksize=1).get(timeout=5)
    """,
    "ready, polled": """
        import time
        from multiprocessing import Pool
        def call(task): return task()
        def solve(tasks):
            with Pool(len(tasks)) as pool:
                r = pool.map_async(call, tasks, chunksize=1)
                while not r.ready(): time.sleep(0.05)
    """,
    "file lock": """
        import fcntl, tempfile, threading
        def solve(tasks):
            def work(task):
                task()
                with open(name, "w") as f:
                    fcntl.flock(f, fcntl.LOCK_EX)
            name = tempfile.mkstemp()[1]
            ts = [threading.Thread(target=work, args=(t,)) for t in tasks]
            for t in ts: t.start()
            for t in ts: t.join()
    """,
    "select on pipes": """
        import os, select, threading
        def solve(tasks):
            ends = []
            def work(task, w):
                task(); os.write(w, b"x")
            for task in tasks:
                r, w = os.pipe(); ends.append(r)
                threading.Thread(target=work, args=(task, w)).start()
            while ends:
                for r in select.select(ends, [], [], 10)[0]:
                    os.read(r, 1); ends.remove(r)
    """,
    "asyncio": """
        import asyncio
        async def together(tasks):
            await asyncio.gather(*(asyncio.to_thread(t) for t in tasks))
        def solve(tasks):
            asyncio.run(together(tasks))
    """,
}


@pytest.mark.parametrize("name", RIGHT)
def test_all_tasks_meet(perform: Callable[..., Run], name: str) -> None:
    """The call returns, and the three tasks were held at one moment."""
    run = perform(RIGHT[name], "call", "a", "b", "c")
    assert run.outcome is Outcome.RETURNED, (run.outcome, run.raised, run.stuck_reason)
    assert max(len(step.offered) for step in run.steps) == 3
    assert not [left for left in run.leftovers if not is_idle_daemon(left)]


def test_whoever_waits_a_little_between_starts_is_waited_for(
    perform: Callable[..., Run],
) -> None:
    """A few short limits that run out are not an endless poll."""
    source = """
        import threading
        def solve(tasks):
            never = threading.Event()
            threads = [threading.Thread(target=t) for t in tasks]
            for t in threads:
                t.start(); never.wait(0.05); never.wait(0.05)
            for t in threads: t.join()
    """
    labels = "task:a", "task:b", "task:c"
    run = perform(source, "call", *labels, strategy=all_meet("task"))
    assert max(len(step.offered) for step in run.steps) == 3


def test_a_limit_of_some_seconds_runs_out(perform: Callable[..., Run]) -> None:
    """A wait that gives up is given the time to do so, where that is the question."""
    source = """
        import threading
        def solve(tasks):
            thread = threading.Thread(target=tasks[0])
            thread.start()
            thread.join(timeout=4)
    """
    run = perform(source, "call", "task", strategy=timers_fire(hold="task"))
    assert [leftover.at_gate for leftover in run.leftovers] == ["task"]


@pytest.mark.parametrize("call", ["setitimer(signal.ITIMER_REAL, 2)", "alarm(2)"])
def test_an_alarm_is_a_limit(perform: Callable[..., Run], call: str) -> None:
    """A wait that a signal will end is not a wait forever."""
    source = f"""
        import signal, threading
        class Late(Exception): pass
        def ring(*_): raise Late
        def solve(tasks):
            signal.signal(signal.SIGALRM, ring)
            thread = threading.Thread(target=tasks[0])
            thread.start()
            signal.{call}
            try:
                thread.join()
            except Late:
                pass
    """
    run = perform(source, "call", "task", strategy=timers_fire(hold="task"))
    assert [leftover.at_gate for leftover in run.leftovers] == ["task"]


def test_an_alarm_that_was_cancelled_is_none(perform: Callable[..., Run]) -> None:
    """Nobody waits for what will not come."""
    source = """
        import signal, threading
        def solve(tasks):
            signal.alarm(60)
            signal.alarm(0)
            thread = threading.Thread(target=tasks[0])
            thread.start()
            thread.join()
    """
    run = perform(source, "call", "task", strategy=timers_fire(hold="task"))
    assert not run.leftovers
    assert not any(step.timers_pending for step in run.steps)


LATE = """
    import threading, time
    class Seen:
        pass
    def solve(tasks):
        threads = [threading.Thread(target=task, daemon=True) for task in tasks]
        for thread in threads: thread.start()
        begun, left = time.monotonic(), []
        for thread in threads:
            {wait}
            left.append(thread.is_alive())
        return left
"""


@pytest.mark.parametrize(
    ("wait", "left"),
    [
        ("thread.join(0.8)", [False, False]),
        ("thread.join(max(0, begun + 0.8 - time.monotonic()))", [False, True]),
        (
            "while thread.is_alive() and time.monotonic() < begun + 0.8: "
            "time.sleep(0.01)",
            [False, True],
        ),
    ],
)
def test_one_is_late_for_all(
    perform: Callable[..., Run], wait: str, left: list[bool]
) -> None:
    """A limit that began again lets the late one through, and one for all does not."""
    seconds = 0.8
    for _ in range(3):  # on a machine that is too slow, with more of them
        late = OneLate("task:a", "task:b", seconds)
        source = LATE.format(wait=wait.replace("0.8", str(seconds)))
        run = perform(source, "call", "task:a", "task:b", strategy=late.strategy())
        if late.shown:
            break
        seconds *= 3
    assert late.shown
    assert run.value == left


def test_the_server_of_a_manager_keeps_nobody_waiting(
    perform: Callable[..., Run],
) -> None:
    """Its loop looks up each second: that is not a limit that could let somebody in."""
    source = """
        from multiprocessing import Manager, Process
        def call(lock, task):
            with lock: task()
        def solve(tasks):
            with Manager() as manager:
                lock = manager.Lock()
                ps = [Process(target=call, args=(lock, t)) for t in tasks]
                for p in ps: p.start()
                for p in ps: p.join()
    """
    run = perform(source, "call", "task:a", "task:b", strategy=hold_inside("task"))
    held = [step for step in run.steps if step.offered]
    assert [len(step.offered) for step in held] == [1, 1]
    assert all(step.quiescent for step in held)


def test_a_lock_is_shown_by_pythons_name(perform: Callable[..., Run]) -> None:
    """No class of ours is seen where a program prints its locks."""
    source = """
        import threading
        def solve():
            lock, again = threading.Lock(), threading.RLock()
            with again: shown = [repr(lock), repr(again)]
            return [" ".join(text.split()[:3]) for text in [*shown, repr(again)]]
    """
    run = perform(source, "only")
    assert run.value == [
        "<unlocked _thread.lock object",
        "<locked _thread.RLock object",
        "<unlocked _thread.RLock object",
    ]
