# exercise: run_all
# label: right
# style: defends against everything: a copy of the list, a start event, failures of tasks logged, cleanup in finally, join with a timeout in a loop
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

log = logging.getLogger("run_all")


def _guarded(go: threading.Event, number: int, task: Callable[[], Any]) -> None:
    go.wait()
    try:
        task()
    except BaseException:
        log.warning("task %d raised", number, exc_info=True)
    else:
        log.debug("task %d returned", number)


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    todo = tuple(tasks)
    go = threading.Event()
    started: list[threading.Thread] = []
    try:
        for number, task in enumerate(todo):
            thread = threading.Thread(
                target=_guarded, args=(go, number, task), name=f"run_all-{number}"
            )
            thread.start()
            started.append(thread)
    finally:
        # even if a thread could not be started: nobody may be left at the gate
        go.set()
        for thread in started:
            thread.join(timeout=10)
            while thread.is_alive():
                log.info("still waiting for %s", thread.name)
                thread.join(timeout=10)
