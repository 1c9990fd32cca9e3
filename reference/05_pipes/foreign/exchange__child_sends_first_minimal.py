# exercise: exchange
# label: right
# style: minimal, the other way round: the child sends first
from multiprocessing import Pipe, Process


def _child(end, right):
    end.send(right)
    end.send(end.recv())


def exchange(left, right):
    here, there = Pipe()
    with here, there:
        child = Process(target=_child, args=(there, right))
        child.start()
        received = here.recv()
        here.send(left)
        reported = here.recv()
        child.join()
    return received, reported
