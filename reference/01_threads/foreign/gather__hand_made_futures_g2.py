# exercise: gather
# label: right
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

logger = logging.getLogger(__name__)


def _fulfil(future: "Future[Any]", task: Callable[[], Any]) -> None:
    try:
        value = task()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(value)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    """One thread and one future per task; look at the futures when all have ended."""
    jobs = list(tasks)
    futures: list[Future[Any]] = [Future() for _ in jobs]
    threads = [
        threading.Thread(target=_fulfil, args=pair, name=f"gather-{index}")
        for index, pair in enumerate(zip(futures, jobs))
    ]
    started: list[threading.Thread] = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
    finally:
        for thread in started:
            thread.join()
    logger.debug("%d task(s) have ended", len(threads))
    return [future.result() for future in futures]
