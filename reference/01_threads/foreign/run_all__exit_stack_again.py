# exercise: run_all
# label: right
# style: contextlib.ExitStack collects the joins, they happen when the with block is left

from contextlib import ExitStack
from threading import Thread


def run_all(tasks):
    with ExitStack() as waiting:
        for task in tasks:
            thread = Thread(target=task)
            thread.start()
            waiting.callback(thread.join)
