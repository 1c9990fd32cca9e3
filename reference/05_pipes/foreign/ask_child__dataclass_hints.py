# exercise: ask_child
# label: right
# style: a dataclass with type hints
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def respond(conn: Connection, task: Callable[[Any], Any]) -> None:
    conn.send(task(conn.recv()))
    conn.close()


@dataclass
class Line:
    task: Callable[[Any], Any]
    near: Connection = field(init=False)
    process: Process = field(init=False)

    def __post_init__(self) -> None:
        self.near, far = Pipe()
        self.process = Process(target=respond, args=(far, self.task))
        self.process.start()
        far.close()

    def call(self, value: Any) -> Any:
        self.near.send(value)
        return self.near.recv()

    def hang_up(self) -> None:
        self.near.close()
        self.process.join()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    line = Line(task)
    answer = line.call(value)
    line.hang_up()
    return answer
