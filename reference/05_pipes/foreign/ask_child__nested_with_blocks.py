# exercise: ask_child
# label: right
# style: senior; with blocks close the ends, the child's end is given up right after start()
from collections.abc import Callable
from multiprocessing import Pipe, Process
from typing import Any


def _answer_once(task: Callable[[Any], Any], end) -> None:
    with end:
        end.send(task(end.recv()))


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = Pipe()
    with here:
        with there:
            child = Process(target=_answer_once, args=(task, there))
            child.start()
        here.send(value)
        answer = here.recv()
    child.join()
    return answer
