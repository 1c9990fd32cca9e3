# exercise: exchange
# label: right

import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _other_side(end, right):
    """What the child runs: send first, then receive, then report."""
    with end:
        end.send(right)
        received = end.recv()
        end.send(received)


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_other_side, args=(there, right))
    with here:
        with there:
            child.start()
        with ThreadPoolExecutor(max_workers=1) as pool:
            sending = pool.submit(here.send, left)
            received = here.recv()
            reported = here.recv()
        sending.result()
    child.join()
    return received, reported
