# exercise: count_up_in_processes
# label: right
import contextlib
import multiprocessing
from typing import Any


def _add(turn: Any, counter: Any, times: int) -> None:
    for _ in range(times):
        with turn:
            counter.value += 1


def count_up_in_processes(counter: Counter, times: int, workers: int) -> None:
    turn = multiprocessing.BoundedSemaphore(1)
    with contextlib.ExitStack() as scope:
        for _ in range(workers):
            child = multiprocessing.Process(target=_add, args=(turn, counter, times))
            child.start()
            scope.callback(child.join)
