# exercise: meanwhile
# label: right
# style: generator context manager, join on leaving

import contextlib
import threading


@contextlib.contextmanager
def in_background(task):
    box = {}
    t = threading.Thread(target=lambda: box.update(value=task()))
    t.start()
    try:
        yield box
    finally:
        t.join()


def meanwhile(task, foreground):
    with in_background(task) as box:
        b = foreground()
    return box["value"], b
