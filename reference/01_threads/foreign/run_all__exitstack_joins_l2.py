# exercise: run_all
# label: right
# style: C++ RAII, an ExitStack owns the joins and does all of them when the scope is left
from contextlib import ExitStack
from threading import Thread


def run_all(tasks):
    with ExitStack() as scope:
        for task in tasks:
            thread = Thread(target=task)
            thread.start()
            scope.callback(thread.join)
