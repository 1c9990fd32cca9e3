# exercise: count_up_in_processes
# label: wrong
# mistake: the worker object leaves its lock out when it is pickled and makes a new one when it is unpickled, so under spawn and forkserver each process has a lock of its own and additions are lost; breaks "It works however processes are started: by fork, spawn or forkserver".

import multiprocessing
from typing import Any


class Adder:
    """What each process does; it can be pickled, though a lock cannot."""

    def __init__(self, counter: Any, times: int) -> None:
        self.counter = counter
        self.times = times
        self.lock = multiprocessing.Lock()

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in vars(self).items() if key != "lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, lock=multiprocessing.Lock())

    def __call__(self) -> None:
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up_in_processes(
    counter: "Counter", times: int, workers: int  # noqa: F821
) -> None:
    add = Adder(counter, times)
    processes = [multiprocessing.Process(target=add) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
