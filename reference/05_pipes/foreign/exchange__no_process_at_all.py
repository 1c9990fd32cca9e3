# exercise: exchange
# label: wrong
# mistake: both ends are used by the parent, there is no child
from multiprocessing import Pipe


def exchange(left, right):
    here, there = Pipe()
    here.send(left)
    report = there.recv()
    there.send(right)
    received = here.recv()
    here.close()
    there.close()
    return received, report
