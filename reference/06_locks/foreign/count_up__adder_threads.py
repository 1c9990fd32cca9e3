# exercise: count_up
# label: right

import contextlib
import threading
from dataclasses import dataclass, field
from typing import Any


@dataclass
class _Guarded:
    """A counter together with the one lock that protects it."""

    counter: Any
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add_one(self):
        with self.lock:
            self.counter.value += 1

    def add(self, times):
        for _ in range(times):
            self.add_one()


def count_up(counter, times, workers):
    guarded = _Guarded(counter)
    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            thread = threading.Thread(target=guarded.add, args=(times,))
            thread.start()
            stack.callback(thread.join)
