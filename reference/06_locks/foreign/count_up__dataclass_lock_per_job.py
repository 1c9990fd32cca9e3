# exercise: count_up
# label: wrong
# mistake: "nothing is lost": the lock is a dataclass field with default_factory, so each of the jobs has its own lock, and they do not exclude each other
import threading
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Job:
    counter: Any
    times: int
    lock: Any = field(default_factory=threading.Lock)

    def __call__(self) -> None:
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1


def count_up(counter, times, workers):
    jobs = [Job(counter, times) for _ in range(workers)]
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
