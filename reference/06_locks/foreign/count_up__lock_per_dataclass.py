# exercise: count_up
# label: wrong
# mistake: the lock is a default_factory field of the Worker dataclass, and there is one Worker for each thread, so each thread has a lock of its own and updates are lost; breaks "In the end the value has grown by workers * times"
import logging
import threading
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class Worker:
    number: int
    counter: Any
    times: int
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __call__(self) -> None:
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1
        logger.debug("worker %d is done", self.number)


def count_up(counter: "Counter", times: int, workers: int) -> None:
    team = [Worker(number, counter, times) for number in range(workers)]
    threads = [threading.Thread(target=worker) for worker in team]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
