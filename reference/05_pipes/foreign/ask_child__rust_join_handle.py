# exercise: ask_child
# label: right
# style: translated from Rust: recv() gives Ok or Err, unwrap with match, a JoinHandle that owns the process

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from typing import Any


@dataclass
class Ok:
    value: Any


@dataclass
class Err:
    error: Exception


def try_recv(end):
    try:
        return Ok(end.recv())
    except EOFError as gone:
        return Err(gone)


def unwrap(result):
    match result:
        case Ok():
            return result.value
        case Err():
            raise RuntimeError("called unwrap() on an Err") from result.error


class JoinHandle:
    def __init__(self, func, *moved_ends, extra=()):
        self._process = Process(target=func, args=(*moved_ends, *extra))
        self._process.start()
        for end in moved_ends:  # moved: the parent must not use them any more
            end.close()

    def join(self):
        self._process.join()


def closure(rx_tx, task):
    question = unwrap(try_recv(rx_tx))
    rx_tx.send(task(question))


def ask_child(task, value):
    ours, theirs = Pipe()
    handle = JoinHandle(closure, theirs, extra=(task,))
    ours.send(value)
    result = try_recv(ours)
    ours.close()
    handle.join()
    return unwrap(result)
