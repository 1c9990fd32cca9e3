# exercise: run_workers
# label: wrong
# mistake: the results are kept in a dict whose keys are the tasks, so a callable that is given three times is run three times but leaves one value (the last), and a callable object that cannot be hashed kills its worker; breaks "return: the values of the tasks".

import queue
import threading
from collections.abc import Callable, Sequence
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


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    waiting: queue.Queue[Callable[[], Any]] = queue.Queue()
    for task in tasks:
        waiting.put(task)
    outcome: dict[Callable[[], Any], Result] = {}

    def work() -> None:
        while True:
            try:
                task = waiting.get_nowait()
            except queue.Empty:
                return
            outcome[task] = Result.of(task)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [result.unwrap() for result in outcome.values()]
