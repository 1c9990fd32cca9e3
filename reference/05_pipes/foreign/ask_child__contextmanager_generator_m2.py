# exercise: ask_child
# label: right
# style: library author: a contextmanager generator owns the child and its pipe, the function is two lines
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _reply_once(task: Callable[[Any], Any], near: Connection, far: Connection) -> None:
    far.close()
    near.send(task(near.recv()))


@contextmanager
def _line_to_child(task: Callable[[Any], Any]) -> Iterator[Connection]:
    here, there = Pipe()
    process = Process(target=_reply_once, args=(task, there, here))
    process.start()
    there.close()
    try:
        yield here
    finally:
        here.close()
        process.join()
        process.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    with _line_to_child(task) as line:
        line.send(value)
        return line.recv()
