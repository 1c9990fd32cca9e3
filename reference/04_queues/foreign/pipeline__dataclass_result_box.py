# exercise: pipeline
# label: right
# style: dataclass with Optional error, type hints, functools.partial

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Callable, Iterable


@dataclass
class Line:
    source: Iterable[Any]
    handle: Callable[[Any], Any]
    belt: queue.Queue
    error: BaseException | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, e: BaseException) -> None:
        with self.lock:
            if self.error is None:
                self.error = e

    def load(self, end: object) -> None:
        try:
            any(self.belt.put(x) for x in self.source)  # put returns None
        except BaseException as e:
            self.note(e)
        self.belt.put(end)

    def unload(self, end: object) -> None:
        while True:
            x = self.belt.get()
            if x is end:
                break
            if self.error is None:
                try:
                    self.handle(x)
                except BaseException as e:
                    self.note(e)


def pipeline(source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10) -> None:
    line, end = Line(source, handle, queue.Queue(limit)), object()
    ts = [threading.Thread(target=partial(f, end)) for f in (line.load, line.unload)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if line.error is not None:
        raise line.error
