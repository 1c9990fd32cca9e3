# exercise: pipeline
# label: right
import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    channel: queue.Queue[Any] = queue.Queue(maxsize=limit)
    failures: queue.SimpleQueue[BaseException] = queue.SimpleQueue()
    hung_up = threading.Event()

    def send_all() -> None:
        try:
            for item in source:
                channel.put(item)
                if hung_up.is_set():
                    break
        except BaseException as error:
            failures.put(error)
        finally:
            channel.put(None)

    producer = threading.Thread(target=send_all)
    producer.start()
    while (item := channel.get()) is not None:
        if hung_up.is_set():
            continue  # drain: the producer must get to its end mark
        try:
            handle(item)
        except BaseException as error:
            failures.put(error)
            hung_up.set()
    producer.join()
    if not failures.empty():
        raise failures.get()
