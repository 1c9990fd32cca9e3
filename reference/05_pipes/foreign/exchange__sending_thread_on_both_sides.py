# exercise: exchange
# label: right
# style: concurrent.futures: on both sides a thread sends while the main thread receives
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _swap(end, value):
    """Send and receive at the same time, so that nobody has to be the first."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        sending = pool.submit(end.send, value)
        received = end.recv()
        sending.result()
    return received


def _child(end, right):
    with end:
        received = _swap(end, right)
        end.send(received)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_child, args=(there, right))
    child.start()
    there.close()
    with here:
        mine = _swap(here, left)
        yours = here.recv()
    child.join()
    return mine, yours
