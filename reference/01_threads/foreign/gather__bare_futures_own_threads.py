# exercise: gather
# label: right
# style: library author, one bare concurrent.futures.Future and one thread per task, results read only after all joins
from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Thread
from typing import Any


def _settle(future: Future, task: Callable[[], Any]) -> None:
    try:
        value = task()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(value)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    pairs = [(Future(), task) for task in tasks]
    threads = [Thread(target=_settle, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [future.result() for future, _ in pairs]
