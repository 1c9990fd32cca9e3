# exercise: pipeline
# label: right
# style: a generator that reads ahead in an executor thread, the caller consumes, contextlib.closing

import contextlib
import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

_END = object()


def _read_ahead(source: Iterable[Any], limit: int) -> Iterator[Any]:
    """Yield the items of source, while a thread already fetches the next ones."""
    waiting: queue.Queue[Any] = queue.Queue(maxsize=limit)
    stop = threading.Event()

    def fill() -> None:
        try:
            for item in source:
                if stop.is_set():
                    return
                waiting.put(item)
        finally:
            waiting.put(_END)

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="producer") as pool:
        future = pool.submit(fill)
        exhausted = False
        try:
            while (item := waiting.get()) is not _END:
                yield item
            exhausted = True
        finally:
            stop.set()
            while not exhausted:  # closed from outside: let the thread get through
                exhausted = waiting.get() is _END
        future.result()


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    with contextlib.closing(_read_ahead(source, limit)) as items:
        for item in items:
            handle(item)
