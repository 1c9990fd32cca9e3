# exercise: run_workers
# label: right
# style: library author; a context manager pool, task_done in finally, queue.join(), then an Event shuts the workers down and they are joined
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(eq=False)
class _Job(Generic[T]):
    task: Callable[[], T]
    value: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error


class _Pool:
    def __init__(self, size: int) -> None:
        self._inbox: queue.Queue[_Job[Any]] = queue.Queue()
        self._closed = threading.Event()
        self._threads = [threading.Thread(target=self._work) for _ in range(size)]

    def submit(self, job: "_Job[Any]") -> None:
        self._inbox.put(job)

    def __enter__(self) -> "_Pool":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._inbox.join()
        self._closed.set()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while not self._closed.is_set():
            try:
                job = self._inbox.get(timeout=0.02)
            except queue.Empty:
                continue
            try:
                job.run()
            finally:
                self._inbox.task_done()


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    jobs = [_Job(task) for task in tasks]
    with _Pool(workers) as pool:
        for job in jobs:
            pool.submit(job)
    for job in jobs:
        if job.error is not None:
            raise job.error
    return [job.value for job in jobs]
