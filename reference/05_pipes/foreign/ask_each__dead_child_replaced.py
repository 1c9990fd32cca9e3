# exercise: ask_each
# label: wrong
# misjudged: passed
# mistake: a child that ends without an answer is replaced by a new one, up to two times, so its task runs three times (and one that would succeed then gets an answer instead of None); breaks "one child and one pipe for each value" and "None in place of a child that ended without an answer"

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any

TRIES = 3


class _Child(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], value: Any) -> None:
        super().__init__()
        self.task = task
        self.value = value
        self.receiver, self.sender = multiprocessing.Pipe(duplex=False)

    def launch(self) -> "_Child":
        self.start()
        self.sender.close()
        return self

    def run(self) -> None:
        self.receiver.close()
        self.sender.send(self.task(self.value))


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    children = [_Child(task, value).launch() for value in values]
    answers: list[Any] = []
    for child in children:
        state, tries = "waiting", 1
        answer = None
        while state == "waiting":
            try:
                answer = child.receiver.recv()
                state = "answered"
            except (EOFError, OSError):
                state = "dead"
            child.receiver.close()
            child.join()
            if state == "dead" and tries < TRIES:
                child = _Child(task, child.value).launch()
                state, tries = "waiting", tries + 1
        answers.append(answer)
    return answers
