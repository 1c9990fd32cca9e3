# exercise: ask_child
# label: wrong
# mistake: the value is put into the pipe before the child is started, as into an unbounded channel; a value larger than the pipe's buffer never fits, and send waits forever for a receiver that does not exist yet: "the value to ask about, of any size".
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
    ours.send(value)
    child = multiprocessing.Process(target=_answer_one, args=(theirs, ours, task))
    child.start()
    theirs.close()
    answer = ours.recv()
    ours.close()
    child.join()
    return answer
