# exercise: run_workers
# label: right
# style: Thread subclass with lists of its own, one end mark for each worker, first exception in the order of the list

import queue
from threading import Thread
from typing import Any

_GO_HOME = object()


class _Worker(Thread):
    def __init__(self, inbox: "queue.Queue[Any]", number: int) -> None:
        super().__init__(name=f"worker-{number}")
        self.inbox = inbox
        self.values: list[Any] = []
        self.failures: list[tuple[int, BaseException]] = []

    def run(self) -> None:
        while (job := self.inbox.get()) is not _GO_HOME:
            position, task = job
            try:
                self.values.append(task())
            except BaseException as exc:
                self.failures.append((position, exc))


def run_workers(tasks, workers):
    inbox = queue.Queue()
    for job in enumerate(tasks):
        inbox.put(job)
    for _ in range(workers):
        inbox.put(_GO_HOME)

    crew = [_Worker(inbox, n) for n in range(1, workers + 1)]
    for w in crew:
        w.start()
    for w in crew:
        w.join()

    failures = [f for w in crew for f in w.failures]
    if failures:
        raise min(failures, key=lambda f: f[0])[1]
    return [v for w in crew for v in w.values]
