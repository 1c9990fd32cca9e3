# exercise: pipeline
# label: right
# style: concurrent.futures with two futures; an Event says stop, and put looks at it again and again with a timeout
import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    waiting: queue.Queue[Any] = queue.Queue(maxsize=limit)
    stop = threading.Event()

    def offer(item: Any) -> bool:
        """Put the item as soon as there is room; give up only when told to stop."""
        while not stop.is_set():
            try:
                waiting.put(item, timeout=0.05)
                return True
            except queue.Full:
                pass
        return False

    def produce() -> None:
        try:
            for item in source:
                if not offer(item):
                    return
        finally:
            offer(None)

    def consume() -> None:
        try:
            while (item := waiting.get()) is not None:
                handle(item)
        finally:
            stop.set()

    with ThreadPoolExecutor(max_workers=2) as pool:
        consumed = pool.submit(consume)
        produced = pool.submit(produce)
    # leaving the "with" has waited for both
    consumed.result()
    produced.result()
