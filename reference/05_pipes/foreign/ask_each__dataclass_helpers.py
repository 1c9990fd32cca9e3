# exercise: ask_each
# label: right
# style: dataclass with type hints
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def respond(conn: Connection, task) -> None:
    conn.send(task(conn.recv()))
    conn.close()


@dataclass
class Child:
    process: Process
    end: Connection
    answer: Any = None

    @classmethod
    def ask(cls, task, value) -> "Child":
        end, far = Pipe()
        process = Process(target=respond, args=(far, task))
        process.start()
        far.close()
        end.send(value)
        return cls(process, end)

    def collect(self) -> None:
        with self.end:
            try:
                self.answer = self.end.recv()
            except EOFError:
                self.answer = None


def ask_each(task, values) -> list[Any]:
    children = [Child.ask(task, value) for value in values]
    for c in children:
        c.collect()
    for c in children:
        c.process.join()
    return [c.answer for c in children]
