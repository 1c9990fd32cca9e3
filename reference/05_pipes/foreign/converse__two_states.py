# exercise: converse
# label: right

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class _Partner(multiprocessing.Process):
    """Answers until the parent's end is closed."""

    def __init__(self, task: Callable[[Any], Any], there: Any, here: Any) -> None:
        super().__init__()
        self.task = task
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()  # otherwise this process could still send to itself
        state = "listening"
        while state == "listening":
            try:
                value = self.there.recv()
            except EOFError:
                state = "over"
            else:
                self.there.send(self.task(value))
        self.there.close()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = multiprocessing.Pipe()
    partner = _Partner(task, there, here)
    partner.start()
    there.close()
    answers = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        partner.join()
    return answers
