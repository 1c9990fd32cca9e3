# exercise: exchange
# label: right
import multiprocessing
import threading


def _swap(end, value):
    """Send a value while receiving the other one; return what was received."""
    sender = threading.Thread(target=end.send, args=(value,))
    sender.start()
    received = end.recv()
    sender.join()
    return received


def _other_side(there, right):
    with there:
        there.send(_swap(there, right))


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_other_side, args=(there, right))
    with here:
        with there:
            child.start()
        from_child = _swap(here, left)
        reported = here.recv()
    child.join()
    return from_child, reported
