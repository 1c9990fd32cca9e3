# exercise: exchange
# label: right
# style: both sides send at once, each in a thread of a ThreadPoolExecutor, and receive meanwhile; the report follows when the sending is done

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def swap(end, mine):
    """Send mine and receive the other's at the same time."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        sending = pool.submit(end.send, mine)
        received = end.recv()
        sending.result()  # nothing of ours is under way any more
    return received


def child_side(end, parents_end, right):
    parents_end.close()
    received = swap(end, right)
    end.send(received)
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_side, args=(there, here, right))
    child.start()  # before there are any threads
    there.close()
    parent_received = swap(here, left)
    child_received = here.recv()
    here.close()
    child.join()
    return parent_received, child_received
