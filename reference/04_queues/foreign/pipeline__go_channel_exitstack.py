# exercise: pipeline
# label: right
# style: Go-like generic Channel (SimpleQueue and Semaphore), the caller consumes, ExitStack drains and joins
import contextlib
import queue
import threading
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Channel(Generic[T]):
    def __init__(self, room: int) -> None:
        self._items: queue.SimpleQueue = queue.SimpleQueue()
        self._room = threading.Semaphore(room)
        self._ended = False

    def send(self, item: T) -> None:
        self._room.acquire()
        self._items.put(item)

    def close(self) -> None:
        self._items.put(None)  # the mark needs no room

    def __iter__(self) -> Iterator[T]:
        while not self._ended:
            item = self._items.get()
            if item is None:
                self._ended = True
                return
            self._room.release()
            yield item

    def drain(self) -> None:
        for _ in self:
            pass


def pipeline(source, handle, limit=10):
    channel = Channel(limit)
    failed = []

    def produce():
        try:
            for item in source:
                channel.send(item)
        except BaseException as error:
            failed.append(error)
        finally:
            channel.close()

    producer = threading.Thread(target=produce)
    producer.start()
    with contextlib.ExitStack() as stack:
        stack.callback(producer.join)
        stack.callback(channel.drain)
        for item in channel:
            handle(item)
    if failed:
        raise failed[0]
