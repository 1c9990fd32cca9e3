# exercise: collect_lines
# label: wrong
# mistake: "those of one worker in its order": the list is sorted "to make the result reproducible", so a worker that emits "z" and then "a" comes back the other way round
from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from typing import Any

DONE = None


def _produce(task: Callable[..., Any], number: int, outbox: multiprocessing.Queue) -> None:
    try:
        task(number, outbox.put)
    finally:
        outbox.put(DONE)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    """Run the workers in parallel and merge their output deterministically."""
    outbox: multiprocessing.Queue = multiprocessing.Queue()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=_produce, args=(task, number, outbox))
        process.start()
        processes.append(process)

    lines: list[str] = []
    finished = 0
    while finished < workers:
        item = outbox.get()
        if item is DONE:
            finished += 1
        else:
            lines.append(item)

    for process in processes:
        process.join()
    # a0 a1 b0 b1 instead of something else in every run
    return sorted(lines)
