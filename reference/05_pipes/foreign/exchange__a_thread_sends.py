# exercise: exchange
# label: right
# style: both sides send first, each in a thread of its own, while the main thread receives
from multiprocessing import Pipe, Process
from threading import Thread


def swap(conn, value):
    """Send value and receive the other one, both at the same time."""
    sender = Thread(target=conn.send, args=(value,))
    sender.start()
    received = conn.recv()
    sender.join()
    return received


def partner(conn, right):
    received = swap(conn, right)
    conn.send(received)  # the report
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=partner, args=(there, right))
    child.start()
    there.close()

    from_child = swap(here, left)
    from_parent = here.recv()

    here.close()
    child.join()
    return from_child, from_parent
