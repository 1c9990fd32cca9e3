# exercise: run_all
# label: right
# style: terse: an ExitStack joins every started thread on the way out
from contextlib import ExitStack
from threading import Thread


def run_all(tasks):
    with ExitStack() as joins:
        for task in tasks:
            thread = Thread(target=task)
            thread.start()
            joins.callback(thread.join)
