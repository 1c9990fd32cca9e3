# exercise: converse
# label: wrong
# mistake: to keep the child busy it sends the next value before it receives the answer to the one before; with a large answer and a large next value both wait in send forever; breaks "The parent sends a value and waits for its answer before it sends the next one"

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class _Partner(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], there: Any, here: Any) -> None:
        super().__init__()
        self.task = task
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()
        while True:
            try:
                value = self.there.recv()
            except EOFError:
                break
            self.there.send(self.task(value))


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    here, there = multiprocessing.Pipe()
    partner = _Partner(task, there, here)
    partner.start()
    there.close()
    answers = []
    on_the_way = 0
    for value in values:
        here.send(value)
        on_the_way += 1
        if on_the_way == 2:  # never more than one waits behind the other
            answers.append(here.recv())
            on_the_way -= 1
    while on_the_way > 0:
        answers.append(here.recv())
        on_the_way -= 1
    here.close()
    partner.join()
    return answers
