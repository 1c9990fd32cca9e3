# exercise: ask_each
# label: right

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class _Child(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], value: Any, sender: Any) -> None:
        super().__init__()
        self.task = task
        self.value = value
        self.sender = sender

    def run(self) -> None:
        self.sender.send(self.task(self.value))
        self.sender.close()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    children = []
    for value in values:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = _Child(task, value, sender)
        child.start()
        sender.close()  # before the next child could copy it
        children.append((child, receiver))
    answers: list[Any] = []
    for _, receiver in children:
        try:
            answers.append(receiver.recv())
        except (EOFError, OSError):
            answers.append(None)  # it died, perhaps in the middle of its answer
        finally:
            receiver.close()
    for child, _ in children:
        child.join()
    return answers
