# exercise: exchange
# label: right
# style: plain beginner style, the parent sends first and the child receives first
from multiprocessing import Pipe, Process


def _exchange_child(here, there, right):
    here.close()
    received = there.recv()
    there.send(right)
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_exchange_child, args=(here, there, right))
    child.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report
