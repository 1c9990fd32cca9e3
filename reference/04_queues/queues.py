"""Queues: hand work and results from one thread or process to the next.

Five exercises, 20 points.  The handout (README.md) explains each of them.
"""

import contextlib
import itertools
import multiprocessing
import queue
import threading
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    """Put the items of ``source`` into a queue, and call ``handle`` on each of them.

    A producer thread takes the items from ``source``, a consumer thread handles them
    in the same order, and both work at the same time.  (One of the two may be the
    thread that called.)  Never more than ``limit`` items wait in the queue.

    :param source: the items, one after the other; it may be a generator, and it may
        be slow.  ``None`` is never among them, so ``None`` can mark the end;
        anything else may be an item.
    :param handle: a callable that is given one item; what it returns is not used.
    :param limit: how many items may wait between the two, at least 1.
    :return: nothing, when all items are handled and both threads have ended.
    :raises: the exception that ``handle`` raised, or the one that ``source`` raised,
        when both threads have ended.  Items that still wait then may be handled or
        not.

    >>> pipeline("abc", print, limit=1)
    a
    b
    c
    """
    # TODO 1: a thread puts, a thread gets, a queue with a limit between them
    ### BEGIN SOLUTION
    waiting: queue.Queue[Any] = queue.Queue(limit)
    failures: list[BaseException] = []

    def produce() -> None:
        try:
            for item in source:
                waiting.put(item)
                if failures:
                    break
        except BaseException as failure:  # noqa: BLE001 - raised again by the caller
            failures.append(failure)
        waiting.put(None)

    def consume() -> None:
        try:
            for item in iter(waiting.get, None):
                handle(item)
        except BaseException as failure:  # noqa: BLE001 - raised again by the caller
            failures.append(failure)
            for _ in iter(waiting.get, None):
                pass  # the producer may stand before a full queue

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    ### END SOLUTION


def undo_order(actions: Sequence[Any]) -> list[Any]:
    """Return the actions in the order in which undo takes them back.

    The last action is taken back first.  Every action goes into a ``queue.LifoQueue``
    and comes out of it again.

    :param actions: what was done, the first action first; there may be none.
    :return: a new list; ``actions`` is not changed.
    :raises: nothing.

    >>> undo_order(["type a word", "make it bold", "delete a line"])
    ['delete a line', 'make it bold', 'type a word']
    """
    # TODO 2: put all into a LifoQueue, then get all
    ### BEGIN SOLUTION
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in actions]
    ### END SOLUTION


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    """Return the payloads of the jobs, the smallest priority number first.

    Jobs of the same priority come in the order in which they were given.  The jobs go
    through a ``queue.PriorityQueue``.

    :param jobs: pairs ``(priority, payload)``; there may be none.  A priority is any
        number.  A payload may be anything, also something that ``<`` cannot compare.
        The list is not changed.
    :return: the payloads, without their priorities.
    :raises: nothing.

    >>> by_priority([(2, "tidy up"), (1, "fire!"), (2, "have lunch")])
    ['fire!', 'tidy up', 'have lunch']
    """
    # TODO 3: put all into a PriorityQueue so that payloads are never compared
    ### BEGIN SOLUTION
    number = itertools.count()
    waiting: queue.PriorityQueue[tuple[float, int, Any]] = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put((priority, next(number), payload))
    return [waiting.get()[2] for _ in jobs]
    ### END SOLUTION


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    """Let ``workers`` threads take the tasks from one queue until it is exhausted.

    Every task runs once.  As long as there are enough tasks, all workers are busy at
    the same time.  A task that raises stops neither its worker nor another one.

    :param tasks: callables without arguments; there may be none, and fewer than
        ``workers``.  The list is not changed.
    :param workers: how many threads, at least 1.
    :return: the values of the tasks, in any order, when every worker has ended.  A
        daemon thread that waits for more tasks may be left: it costs no points.
    :raises: when every task has run and every worker has ended, the first exception
        that a task raised (the first in time or in the list), if there was one.

    >>> sorted(run_workers([lambda: 3, lambda: 1, lambda: 2], workers=2))
    [1, 2, 3]
    """
    # TODO 4: fill a queue, start the workers, wait for them
    ### BEGIN SOLUTION
    waiting: queue.Queue[Callable[[], Any]] = queue.Queue()
    for task in tasks:
        waiting.put(task)
    values: list[Any] = []
    failures: list[BaseException] = []

    def work() -> None:
        while True:
            try:
                task = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except BaseException as failure:  # noqa: BLE001 - raised by the caller
                failures.append(failure)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return values
    ### END SOLUTION


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """Run ``task(item)`` for each item in a process of its own, all at the same time.

    Each process puts ``(item, task(item))`` into one ``multiprocessing.Queue``, from
    which the caller collects them.  (To send them in another way costs no points, if
    all else holds.)

    :param task: a callable that is given one item, and that can be pickled.
    :param items: different items, which can be keys of a dict; there may be none.
    :return: a dict from each item to its value, when every process has ended.  A value
        may be large, a megabyte and more.  The item of a process that died (its task
        raised, it left the program, it was killed) is missing, and nobody waits for it.
    :raises: nothing.

    >>> sorted(results_from_processes(len, ["one", "three"]).items())
    [('one', 3), ('three', 5)]
    """
    # TODO 5: a process for each item; collect until each has answered or ended
    ### BEGIN SOLUTION
    answers: multiprocessing.Queue[tuple[Any, Any]] = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(task, item, answers))
        for item in items
    ]
    for process in processes:
        process.start()
    found: dict[Any, Any] = {}
    # Look first who is alive, then for answers: one that has ended has put its own.
    while any(process.is_alive() for process in processes) or not answers.empty():
        with contextlib.suppress(queue.Empty):
            item, value = answers.get(timeout=0.02)
            found[item] = value
    return found
    ### END SOLUTION


### BEGIN SOLUTION
def _answer(
    job: Callable[[Any], Any],
    item: Any,
    answers: "multiprocessing.Queue[tuple[Any, Any]]",
) -> None:
    """Do one task, in a process of its own."""
    answers.put((item, job(item)))


### END SOLUTION
