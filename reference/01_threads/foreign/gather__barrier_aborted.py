# exercise: gather
# label: wrong
# mistake: all meet at a barrier at the end, but a task that raises aborts it, which frees the caller at once: it raises while other tasks still run (and takes the first failure in time); breaks "first waits for all of them, and then raises the exception of the first one in the order of tasks"

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Runner(threading.Thread):
    def __init__(
        self,
        position: int,
        job: Callable[[], Any],
        values: list[Any],
        errors: dict[int, BaseException],
        finish: threading.Barrier,
    ) -> None:
        super().__init__()
        self.position = position
        self.job = job
        self.values = values
        self.errors = errors
        self.finish = finish

    def run(self) -> None:
        try:
            self.values[self.position] = self.job()
        except Exception as error:
            self.errors[self.position] = error
            self.finish.abort()  # or everybody would wait for this one
            return
        try:
            self.finish.wait()
        except threading.BrokenBarrierError:
            pass


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    values: list[Any] = [None] * len(tasks)
    errors: dict[int, BaseException] = {}
    finish = threading.Barrier(len(tasks) + 1)
    runners = [_Runner(n, task, values, errors, finish) for n, task in enumerate(tasks)]
    for runner in runners:
        runner.start()
    try:
        finish.wait()
    except threading.BrokenBarrierError:
        raise errors[min(errors)] from None
    for runner in runners:
        runner.join()
    return values
