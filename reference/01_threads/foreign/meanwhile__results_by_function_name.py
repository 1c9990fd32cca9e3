# exercise: meanwhile
# label: wrong
# mistake: the values are kept in a dict under the function's __name__, so with two callables of the same name (two lambdas, as in the example) the later value overwrites the other and is returned twice; breaks ":return: the value of task, then the value of foreground"
import logging
import threading
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


def _name_of(function: Callable[[], Any]) -> str:
    return getattr(function, "__name__", type(function).__name__)


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    results: dict[str, Any] = {}
    lock = threading.Lock()

    def record(function: Callable[[], Any]) -> None:
        value = function()
        with lock:
            results[_name_of(function)] = value
        logger.debug("%s is done", _name_of(function))

    thread = threading.Thread(target=record, args=(task,), name="meanwhile")
    thread.start()
    try:
        record(foreground)
    finally:
        thread.join()
    return results[_name_of(task)], results[_name_of(foreground)]
