# exercise: meanwhile
# label: wrong
# mistake: the box is read inside of the with block, before its exit joins, so the task's value is None when foreground ends first; breaks "Read it only after `join()`" and "return: the value of ``task``, then the value of ``foreground``"
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass
class Box:
    value: Any = None


@contextmanager
def in_background(task):
    box = Box()

    def fill():
        box.value = task()

    thread = threading.Thread(target=fill)
    thread.start()
    try:
        yield box
    finally:
        thread.join()


def meanwhile(task, foreground):
    with in_background(task) as box:
        here = foreground()
        return box.value, here
