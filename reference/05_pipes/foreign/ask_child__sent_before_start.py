# exercise: ask_child
# label: wrong
# mistake: it sends the value before it starts the child; a value that does not fit into the pipe makes send wait for a receiver that does not exist yet, forever; breaks "the value to ask about, of any size"

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
        self.here.close()
        value = self.there.recv()
        self.there.send(self.task(value))
        self.there.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = multiprocessing.Pipe()
    here.send(value)  # so that it is there when the child begins
    child = _Child(task, there, here)
    child.start()
    there.close()
    answer = here.recv()
    here.close()
    child.join()
    return answer
