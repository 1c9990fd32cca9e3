# exercise: ask_each
# label: wrong
# mistake: the children come out of a generator expression, which starts the next child only when the answer of the one before has been taken: there is never more than one; breaks "All children are at work at the same time".

from collections.abc import Callable, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any

Asked = tuple[Process, Connection]


def answer(end: Connection, task: Callable[[Any], Any], value: Any) -> None:
    """Be a child that answers the question that it was born with."""
    end.send(task(value))


def begin(task: Callable[[Any], Any], value: Any) -> Asked:
    """Return a child that is at work, and the end at which its answer arrives."""
    here, there = Pipe()
    child = Process(target=answer, args=(there, task, value))
    child.start()
    there.close()
    return child, here


def finish(asked: Asked) -> Any:
    """Return the answer of a child, or None if it died, when it has ended."""
    child, end = asked
    with end:
        try:
            return end.recv()
        except EOFError:
            return None
        finally:
            child.join()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    everybody = (begin(task, value) for value in values)
    return [finish(asked) for asked in everybody]
