# exercise: ask_child
# label: right
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


def _answer_one(
    theirs: Connection, ours: Connection, task: Callable[[Any], Any]
) -> None:
    ours.close()
    with theirs:
        theirs.send(task(theirs.recv()))


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_one, args=(theirs, ours, task))
    with ours:
        with theirs:
            child.start()
        ours.send(value)
        answer = ours.recv()
    child.join()
    return answer
