# exercise: ask
# label: right
# style: dataclasses as answers, a match statement

import multiprocessing
from dataclasses import dataclass
from typing import Any


@dataclass
class Value:
    value: Any


@dataclass
class Failure:
    text: str


def _child(conn, task, args) -> None:
    try:
        reply: Any = Value(task(*args))
    except Exception as e:
        reply = Failure(str(e))
    conn.send(reply)


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(writer, task, args))
    p.start()
    writer.close()
    try:
        reply = reader.recv()
    except EOFError:
        reply = Failure("child died")
    p.join()
    match reply:
        case Value(value):
            return value
        case Failure(text):
            raise ChildFailed(p.exitcode, text)
