# exercise: converse
# label: right
# style: generators on both sides: one yields questions until the end of file, one yields answers
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _received(end: Connection) -> Iterator[Any]:
    while True:
        try:
            item = end.recv()
        except EOFError:
            return
        yield item


def _child(task: Callable[[Any], Any], there: Connection, here: Connection) -> None:
    here.close()
    with there:
        for question in _received(there):
            there.send(task(question))


def _asked(end: Connection, questions: Iterable[Any]) -> Iterator[Any]:
    for question in questions:
        end.send(question)
        yield end.recv()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = Pipe()
    process = Process(target=_child, args=(task, there, here))
    process.start()
    there.close()
    with here:
        answers = list(_asked(here, values))
    process.join()
    return answers
