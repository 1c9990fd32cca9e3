# exercise: run_all
# label: right
# style: context managers: every started thread registers its join with an ExitStack, which calls them all at the end of the block
from contextlib import ExitStack
from threading import Thread


def run_all(tasks):
    with ExitStack() as nursery:
        for task in tasks:
            child = Thread(target=task)
            child.start()
            nursery.callback(child.join)
