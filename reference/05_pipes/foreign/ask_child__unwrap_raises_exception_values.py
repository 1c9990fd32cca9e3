# exercise: ask_child
# label: wrong
# mistake: the helper `unwrapped` raises whatever comes through the pipe and is an exception, so a task that *returns* an exception object (as a value like any other) makes ask_child raise it; breaks "return: what task(value) returned in the child" and ":raises: nothing".

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def unwrapped(message: Any) -> Any:
    """Return a message, or raise it if it is an exception of the other side."""
    if isinstance(message, BaseException):
        raise message
    return message


def attempt(task: Callable[[Any], Any], value: Any) -> Any:
    """Return what the task returns or raises."""
    try:
        return task(value)
    except Exception as error:
        return error


def answer_once(end: Connection, task: Callable[[Any], Any]) -> None:
    """Be a child that answers one question."""
    with end:
        end.send(attempt(task, end.recv()))


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = Pipe()
    child = Process(target=answer_once, args=(there, task))
    with here:
        with there:
            child.start()
        here.send(value)
        try:
            return unwrapped(here.recv())
        finally:
            child.join()
