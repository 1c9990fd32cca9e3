# exercise: run_workers
# label: right
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class _Report:
    """What the workers bring back."""

    values: list[Any] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


def _worker(todo: "queue.SimpleQueue[Callable[[], Any]]", report: _Report) -> None:
    while True:
        try:
            task = todo.get_nowait()
        except queue.Empty:
            return
        try:
            value = task()
        except BaseException as error:
            logger.debug("a task failed: %r", error)
            with report.lock:
                report.errors.append(error)
        else:
            with report.lock:
                report.values.append(value)


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    todo: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
    for task in tasks:
        todo.put(task)
    report = _Report()
    team = [
        threading.Thread(target=_worker, args=(todo, report), name=f"worker-{n}")
        for n in range(workers)
    ]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
    if report.errors:
        raise report.errors[0]
    return report.values
