# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError that tells it that all is over (`rx.recv().unwrap()` in a loop); it dies of it with a traceback and exit code 1 after every conversation: the child "ends, without an exception".
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _serve(theirs: Connection, ours: Connection, task: Callable[[Any], Any]) -> None:
    ours.close()
    while True:
        question = theirs.recv()
        theirs.send(task(question))


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_serve, args=(theirs, ours, task))
    child.start()
    theirs.close()
    answers = []
    with ours:
        for value in values:
            ours.send(value)
            answers.append(ours.recv())
    child.join()
    return answers
