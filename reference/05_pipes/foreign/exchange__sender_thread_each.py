# exercise: exchange
# label: right
# style: full duplex: each side sends in a thread of its own, a context manager joins it before anything else is sent
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from threading import Thread


@contextmanager
def sending(conn, value):
    sender = Thread(target=conn.send, args=(value,))
    sender.start()
    try:
        yield
    finally:
        sender.join()


def trade(conn, value):
    with sending(conn, value):
        return conn.recv()


def other_side(here, there, right):
    here.close()
    with there:
        there.send(trade(there, right))


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=other_side, args=(here, there, right))
    child.start()
    there.close()
    with here:
        received = trade(here, left)
        reported = here.recv()
    child.join()
    return received, reported
