# exercise: exchange
# label: right
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def _swap(here, there, right):
    here.close()
    with there:
        for message in right, there.recv():  # receives before it sends the first one
            there.send(message)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_swap, args=(here, there, right))
    with there:
        child.start()
    with ExitStack() as stack:
        stack.callback(child.join)
        stack.enter_context(here)
        return here.send(left) or (here.recv(), here.recv())
