# exercise: exchange
# label: right
# style: plain, the parent sends first and the child receives first
from multiprocessing import Pipe, Process


def other_side(here, there, right):
    here.close()
    received = there.recv()
    there.send(right)
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=other_side, args=(here, there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    child.join()
    here.close()
    return from_child, report
