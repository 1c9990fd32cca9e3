# exercise: run_workers
# label: wrong
# mistake: the receiver is behind a lock, and the guard lives as long as the body of the loop (`while let Ok(task) = rx.lock().unwrap().try_recv()`), so the task runs while the lock is held, and never do two workers work at once: "all workers are busy at the same time".
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    jobs: queue.Queue[Callable[[], Any]] = queue.Queue()
    for task in tasks:
        jobs.put(task)
    receiver = threading.Lock()
    values: list[Any] = []
    errors: list[BaseException] = []

    def work() -> None:
        while True:
            with receiver:
                if jobs.empty():
                    return
                task = jobs.get()
                try:
                    values.append(task())
                except BaseException as error:
                    errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
