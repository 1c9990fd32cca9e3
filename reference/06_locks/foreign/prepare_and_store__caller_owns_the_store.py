# exercise: prepare_and_store
# label: right
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    channel: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()
    failures: list[BaseException] = []

    def send_prepared(item: Any) -> None:
        try:
            outcome = (True, prepare(item))
        except BaseException as error:
            outcome = (False, error)
        channel.put(outcome)

    threads = [threading.Thread(target=send_prepared, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for _ in threads:  # only this thread stores, so there is nothing to lock
        ok, value = channel.get()
        try:
            if not ok:
                raise value
            store(value)
        except BaseException as error:
            failures.append(error)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
