# exercise: meanwhile
# label: right
# style: loves generators; a context manager runs the task while the with block runs, and joins at its end
from contextlib import contextmanager
from threading import Thread


@contextmanager
def in_the_background(task):
    box = []
    thread = Thread(target=lambda: box.append(task()))
    thread.start()
    try:
        yield box
    finally:
        thread.join()


def meanwhile(task, foreground):
    with in_the_background(task) as box:
        front = foreground()
    return box[0], front
