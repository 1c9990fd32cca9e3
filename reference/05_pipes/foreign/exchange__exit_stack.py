# exercise: exchange
# label: right
# style: ExitStack and both ends closed where unused
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def child(here, there, right):
    here.close()
    with there:
        got = there.recv()
        for item in (right, got):
            there.send(item)


def exchange(left, right):
    with ExitStack() as stack:
        here, there = Pipe()
        p = Process(target=child, args=(here, there, right))
        p.start()
        stack.callback(p.join)
        stack.enter_context(here)
        there.close()
        here.send(left)
        return tuple(here.recv() for _ in range(2))
