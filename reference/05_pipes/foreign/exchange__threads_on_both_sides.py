# exercise: exchange
# label: right
# style: both sides run the same swap() with a sending thread that is joined before anything else is sent

from multiprocessing import Pipe, Process
from threading import Thread


def swap(conn, value):
    """Send value and receive something, whatever the sizes."""
    sender = Thread(target=conn.send, args=(value,))
    sender.start()
    received = conn.recv()
    sender.join()
    return received


def child_side(conn, right):
    received = swap(conn, right)
    conn.send(received)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_side, args=(there, right))
    child.start()
    there.close()
    parent_got = swap(here, left)
    child_got = here.recv()
    here.close()
    child.join()
    return parent_got, child_got
