# exercise: count_up
# label: right
# style: typed: a callable dataclass, run by an executor; a barrier makes sure that each worker has a thread of its own

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Adder:
    counter: Any
    times: int
    barrier: threading.Barrier
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> None:
        # an executor reuses idle threads; nobody is idle before all have come here
        self.barrier.wait()
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up(counter: Any, times: int, workers: int) -> None:
    if workers == 0:
        return
    adder = Adder(counter, times, threading.Barrier(workers))
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures: list[Future[None]] = [executor.submit(adder) for _ in range(workers)]
    for future in futures:
        future.result()
