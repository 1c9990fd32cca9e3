# exercise: count_up_in_processes
# label: right
# style: typed: a callable dataclass as target, joins pushed on an ExitStack, the context's own lock

import multiprocessing
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any


@dataclass
class CountingJob:
    lock: Any
    counter: Any
    times: int

    def __call__(self) -> None:
        for _ in range(self.times):
            self._step()

    def _step(self) -> None:
        with self.lock:
            self.counter.value += 1


def count_up_in_processes(counter: Any, times: int, workers: int) -> None:
    context = multiprocessing.get_context()
    job = CountingJob(context.Lock(), counter, times)
    with ExitStack() as stack:
        for number in range(workers):
            process = context.Process(target=job, name=f"counting-{number}")
            process.start()
            stack.callback(process.join)
