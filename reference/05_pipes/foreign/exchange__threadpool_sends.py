# exercise: exchange
# label: right

import multiprocessing
from multiprocessing.pool import ThreadPool


def _partner(there, right):
    with there:
        there.send(right)
        there.send(there.recv())  # the report


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(there, right))
    child.start()
    there.close()
    with here:
        pool = ThreadPool(1)
        sending = pool.apply_async(here.send, (left,))
        received = here.recv()
        sending.get()
        report = here.recv()
        pool.close()
        pool.join()
    child.join()
    return received, report
