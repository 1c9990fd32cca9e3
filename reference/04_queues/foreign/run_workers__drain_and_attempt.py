# exercise: run_workers
# label: right

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Result:
    """What a call returned or raised."""

    value: Any = None
    error: BaseException | None = None

    @classmethod
    def of(cls, call: Callable[[], Any]) -> "Result":
        try:
            return cls(value=call())
        except BaseException as error:
            return cls(error=error)

    def unwrap(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


def drain(channel: "queue.SimpleQueue[Any]") -> Iterator[Any]:
    """Yield what is in a queue, one by one, until it is empty."""
    while True:
        try:
            item = channel.get_nowait()
        except queue.Empty:
            return
        yield item


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    waiting: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
    for task in tasks:
        waiting.put(task)
    results: list[Result] = []

    def work() -> None:
        for task in drain(waiting):  # a generator of its own for each worker
            results.append(Result.of(task))

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [result.unwrap() for result in results]
