# exercise: gather
# label: right
# style: senior: bare Future objects fulfilled by plain daemon threads, which are all joined before any result is read
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any


def _fulfil(promise: "Future[Any]", task: Callable[[], Any]) -> None:
    try:
        value = task()
    except BaseException as exc:  # noqa: BLE001 - it is raised again in the caller
        promise.set_exception(exc)
    else:
        promise.set_result(value)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    promises: list[Future[Any]] = [Future() for _ in tasks]
    crew = [
        threading.Thread(target=_fulfil, args=pair, daemon=True)
        for pair in zip(promises, tasks)
    ]
    for member in crew:
        member.start()
    for member in crew:
        member.join()
    return [promise.result() for promise in promises]
