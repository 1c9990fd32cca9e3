# exercise: count_up_in_processes
# label: right

import multiprocessing
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Adder:
    """What each process does; all of them are given the same counter and lock."""

    counter: Any
    lock: AbstractContextManager[Any]
    times: int

    def __call__(self) -> None:
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(
    counter: "Counter", times: int, workers: int  # noqa: F821
) -> None:
    add = Adder(counter, multiprocessing.Lock(), times)
    processes = [multiprocessing.Process(target=add) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
