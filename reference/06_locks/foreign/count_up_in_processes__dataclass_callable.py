# exercise: count_up_in_processes
# label: right
# style: a frozen dataclass with __call__ is the target; one job object is handed to all processes; type hints, ExitStack joins
import multiprocessing
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class CountingJob:
    counter: Any
    lock: Any
    times: int

    def __call__(self) -> None:
        for _ in range(self.times):
            self._add_one()

    def _add_one(self) -> None:
        with self.lock:
            self.counter.value = self.counter.value + 1


def count_up_in_processes(counter: Any, times: int, workers: int) -> None:
    job = CountingJob(counter=counter, lock=multiprocessing.Lock(), times=times)
    with ExitStack() as at_the_end:
        for number in range(workers):
            process = multiprocessing.Process(target=job, name=f"counting-{number}")
            process.start()
            at_the_end.callback(process.join)
