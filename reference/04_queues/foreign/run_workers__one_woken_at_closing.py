# exercise: run_workers
# label: wrong
# mistake: when the hand-made queue is closed, notify() wakes only one of the workers that wait for work; with more idle workers than that (no tasks, or fewer than workers) the others wait forever and so does the call's join; breaks "there may be none, and fewer than workers" and "when every worker has ended"

import collections
import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Work:
    def __init__(self) -> None:
        self.tasks: collections.deque[Any] = collections.deque()
        self.closed = False
        self.changed = threading.Condition()

    def put(self, task: Any) -> None:
        with self.changed:
            self.tasks.append(task)
            self.changed.notify()

    def close(self) -> None:
        with self.changed:
            self.closed = True
            self.changed.notify()

    def get(self) -> Any:
        with self.changed:
            while not self.tasks and not self.closed:
                self.changed.wait()
            return self.tasks.popleft() if self.tasks else None


class _Worker(threading.Thread):
    def __init__(self, work: _Work, values: list[Any], errors: list[Any]) -> None:
        super().__init__()
        self.work = work
        self.values = values
        self.errors = errors

    def run(self) -> None:
        while (task := self.work.get()) is not None:
            try:
                self.values.append(task())
            except Exception as error:
                self.errors.append(error)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    work = _Work()
    values: list[Any] = []
    errors: list[Any] = []
    team = [_Worker(work, values, errors) for _ in range(workers)]
    for worker in team:
        worker.start()
    for task in tasks:
        work.put(task)
    work.close()
    for worker in team:
        worker.join()
    if errors:
        raise errors[0]
    return values
