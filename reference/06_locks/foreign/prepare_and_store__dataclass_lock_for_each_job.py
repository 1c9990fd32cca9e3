# exercise: prepare_and_store
# label: wrong
# mistake: default_factory makes a new lock for each job, so each thread takes its own; breaks "``store`` is called once for each item, never by two threads at the same moment"
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Job:
    prepare: Callable[[Any], Any]
    store: Callable[[Any], object]
    item: Any
    lock: Any = field(default_factory=threading.Lock)

    def run(self):
        prepared = self.prepare(self.item)
        with self.lock:
            self.store(prepared)


def prepare_and_store(prepare, store, items):
    jobs = [Job(prepare, store, item) for item in items]
    threads = [threading.Thread(target=job.run) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
