"""What is said of a deadlock names its cause, and is true."""

from __future__ import annotations

import re

import pytest

from tests.kit.proof.running import HERE, watched

_IDLE = "idle: helpers of pools, workers of pools"
_SAID: dict[str, tuple[str, ...]] = {
    "pool_worker_killed_in_a_task": (
        r"process \d+ \(ForkPoolWorker-\d\) was ended by signal 9 \(SIGKILL\)\n"
        r" +in the middle of a task of its pool, task  \S+:8    def task\(number\):",
        "5 threads that serve the others, " + _IDLE,
    ),
    "pool_worker_killed_with_the_lock": (
        r"process \d+ \(ForkPoolWorker-1\) was ended by signal 9 \(SIGKILL\)\n"
        r" +as a worker of a pool, without a task",
        r"ForkPoolWorker-2  waits for its turn to read a queue that another one has",
        "3 threads that serve the others, idle: helpers of pools\n",
    ),
    "notified_process_was_killed": (
        r"MainThread  waits for a process to wake up that waits for the condition  \S",
        r"process \d+ \(sleeper\) was ended by signal 9 \(SIGKILL\)\n",
    ),
    "signal_handler_puts_into_queue": (
        r"MainThread  waits for the lock inside a queue, records  \S",
    ),
    "threads_without_a_line": (
        r"taker +waits for an item from a queue +started at \S+:8 ",
        r"simple +waits for SimpleQueue\.get\(\) to return +started at \S+:9 ",
        r"waiter +waits for an event +started at \S+:10 ",
        r"pool_0 +waits for an item from a queue +started at \S+:12 ",
    ),
    "import_waits_for_its_thread": (
        r"imported.py:7 .*\n +imported at +\S+import_waits_for_its_thread.py:19 ",
        r"_handle_tasks\) +waits for a module that another thread imports  started at",
        "4 threads that serve the others, " + _IDLE,
    ),
    "asyncio_tasks_wait_for_each_other": (
        r"Task-1 waits +\S+:18 ",
        r"Task-2 waits in Queue\.get\(\) +\S+:7 ",
        r"Task-3 waits in Event\.wait\(\) +\S+:12 ",
    ),
    "child_without_a_line": (
        r"waiter +waits for an event +started at \S+:10 ",
        r"process \d+ \(setter\) ended with status 1\n +started at \S+:8 ",
    ),
    "idle_workers_of_an_executor": (
        r"others, idle: feeders of queues, helpers of pools, workers of pools\n",
    ),
    "flock_between_processes": (r"  held by .*, since +\S+:\d+ ",),
    "server_asks_itself": (
        "nobody has accepted the connection yet; its listener is held by this process",
    ),
}


@pytest.mark.parametrize("name", _SAID)
def test_says_what_is_the_cause(name: str) -> None:
    """The threads that are idle are not said to wait, and the others are not idle."""
    said = watched(HERE / "deadlocked" / f"{name}.py").stderr
    for words in _SAID[name]:
        assert re.search(words, said), f"{words}\n{said}"


def test_who_waits_behind_a_reader_is_not_shown() -> None:
    """The idle workers of an executor share the lock of their queue."""
    said = watched(HERE / "deadlocked" / "idle_workers_of_an_executor.py").stderr
    assert "its turn" not in said


def test_a_worker_whose_work_was_done_is_no_cause() -> None:
    """A pool ends its workers by a signal, when nobody needs it any more."""
    said = watched(HERE / "deadlocked" / "pool_has_done_its_work.py").stderr
    assert "waits for an item from a queue" in said
    assert "was ended" not in said
