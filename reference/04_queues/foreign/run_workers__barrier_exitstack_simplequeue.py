# exercise: run_workers
# label: right
# style: odd: all workers meet at a Barrier first, ExitStack joins them, answers come through a second SimpleQueue as closures
import contextlib
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value


def _raising(error: BaseException) -> Callable[[], Any]:
    def throw() -> Any:
        raise error

    return throw


def run_workers(tasks: Sequence[Callable[[], Any]], workers: int) -> list[Any]:
    todo: "queue.SimpleQueue[Callable[[], Any]]" = queue.SimpleQueue()
    answers: "queue.SimpleQueue[Callable[[], Any]]" = queue.SimpleQueue()
    for task in tasks:
        todo.put(task)
    start = threading.Barrier(workers)

    def work() -> None:
        start.wait()
        while True:
            with contextlib.suppress(queue.Empty):
                task = todo.get(block=False)
                answers.put(_do(task))
                continue
            break

    def _do(task: Callable[[], Any]) -> Callable[[], Any]:
        try:
            return _giving(task())
        except BaseException as error:
            return _raising(error)

    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            thread = threading.Thread(target=work)
            thread.start()
            stack.callback(thread.join)
    return [answers.get()() for _ in range(len(tasks))]
