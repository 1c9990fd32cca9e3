# exercise: pipeline
# label: right
# style: concurrent.futures with two workers, the futures carry the exceptions, an Event stops the producer
from __future__ import annotations

import queue
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

_END = object()


def _produce(source: Iterable[Any], out: queue.Queue, stop: Event) -> None:
    """Put the items of ``source``, and always put the end mark."""
    try:
        for item in source:
            if stop.is_set():
                break
            out.put(item)
    finally:
        out.put(_END)


def _consume(handle: Callable[[Any], Any], inp: queue.Queue, stop: Event) -> None:
    """Handle the items until the end mark; after a failure only throw them away."""
    try:
        while (item := inp.get()) is not _END:
            handle(item)
    except BaseException:
        stop.set()
        while inp.get() is not _END:
            pass
        raise


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    """Put the items of ``source`` into a queue, and call ``handle`` on each of them."""
    between: queue.Queue = queue.Queue(maxsize=limit)
    stop = Event()
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="pipeline") as pool:
        producer = pool.submit(_produce, source, between, stop)
        consumer = pool.submit(_consume, handle, between, stop)
    consumer.result()
    producer.result()
