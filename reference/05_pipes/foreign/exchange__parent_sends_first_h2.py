# exercise: exchange
# label: right
from multiprocessing import Pipe, Process


def _other_side(here, there, right):
    here.close()
    received = there.recv()  # the parent sends first
    there.send(right)
    there.send(received)  # the report
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_other_side, args=(here, there, right))
    child.start()
    there.close()
    here.send(left)
    parent_got = here.recv()
    child_got = here.recv()
    here.close()
    child.join()
    return parent_got, child_got
