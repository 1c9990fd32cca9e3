# exercise: collect_lines
# label: right
# style: over-engineered: dataclass messages with an enum, a collector class; lines come grouped by worker
from __future__ import annotations

import enum
import functools
import multiprocessing
from dataclasses import dataclass
from typing import Any


class Kind(enum.Enum):
    LINE = enum.auto()
    END = enum.auto()


@dataclass(frozen=True)
class Message:
    kind: Kind
    worker: int
    text: str = ""


def _emit(queue: Any, number: int, line: str) -> None:
    queue.put(Message(Kind.LINE, number, line))


def _work(queue: Any, number: int, task: Any) -> None:
    try:
        task(number, functools.partial(_emit, queue, number))
    finally:
        queue.put(Message(Kind.END, number))


class Collector:
    def __init__(self, task: Any, workers: int) -> None:
        self.queue = multiprocessing.SimpleQueue()
        self.lines: dict[int, list[str]] = {n: [] for n in range(workers)}
        self.running = set(self.lines)
        self.processes = [
            multiprocessing.Process(target=_work, args=(self.queue, n, task))
            for n in self.lines
        ]

    def start(self) -> None:
        for process in self.processes:
            process.start()

    def collect(self) -> None:
        while self.running:
            message = self.queue.get()
            if message.kind is Kind.END:
                self.running.discard(message.worker)
            else:
                self.lines[message.worker].append(message.text)

    def join(self) -> None:
        for process in self.processes:
            process.join()


def collect_lines(task: Any, workers: int) -> list[str]:
    collector = Collector(task, workers)
    collector.start()
    collector.collect()
    collector.join()
    return [line for number in collector.lines for line in collector.lines[number]]
