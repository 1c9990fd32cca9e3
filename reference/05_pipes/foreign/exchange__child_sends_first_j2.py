# exercise: exchange
# label: right

from multiprocessing import Pipe, Process


def _child_side(here, there, right):
    here.close()
    there.send(right)  # Ann: the child first
    received = there.recv()
    there.send(received)  # Ben: the report: what came, not what should have come
    there.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child_side, args=(here, there, right))
    child.start()
    there.close()
    try:
        got = here.recv()  # Ann: so the parent receives first. Never both the same.
        here.send(left)
        reported = here.recv()
    finally:
        here.close()
        child.join()
    return got, reported
