# exercise: ask_child
# label: right
# style: Java background: a "Runnable" object whose __call__ is the child's work
import multiprocessing
from multiprocessing.connection import Connection
from typing import Any, Callable


class AnswerRunnable:
    """What would be `implements Runnable` at home."""

    def __init__(self, task: Callable[[Any], Any], connection: Connection) -> None:
        self.task = task
        self.connection = connection

    def __call__(self) -> None:
        question = self.connection.recv()
        answer = self.task(question)
        self.connection.send(answer)


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    parentConnection, childConnection = multiprocessing.Pipe(duplex=True)
    childProcess = multiprocessing.Process(
        target=AnswerRunnable(task, childConnection)
    )
    childProcess.start()
    try:
        parentConnection.send(value)
        result = parentConnection.recv()
    finally:
        childProcess.join()
        parentConnection.close()
        childConnection.close()
    return result
