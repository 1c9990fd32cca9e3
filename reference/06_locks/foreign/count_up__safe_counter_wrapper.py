# exercise: count_up
# label: right
import logging
import threading
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class _SafeCounter:
    """The counter and the one lock that everybody takes."""

    counter: Any
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, times: int) -> None:
        for _ in range(times):
            with self.lock:
                self.counter.value += 1


def count_up(counter: "Counter", times: int, workers: int) -> None:
    safe = _SafeCounter(counter)  # one object, shared by all threads
    threads = [
        threading.Thread(target=safe.add, args=(times,), name=f"count-{n}")
        for n in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    logger.debug("%d thread(s) have counted", len(threads))
