# exercise: ask_child
# label: right

import multiprocessing
from collections.abc import Callable
from typing import Any


class _Child(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], there: Any, here: Any) -> None:
        super().__init__()
        self.task = task
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()  # the parent's end
        self.there.send(self.task(self.there.recv()))
        self.there.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = multiprocessing.Pipe()
    child = _Child(task, there, here)
    child.start()
    there.close()  # the child's end
    try:
        here.send(value)
        return here.recv()
    finally:
        here.close()
        child.join()
