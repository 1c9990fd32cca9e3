# exercise: exchange
# label: wrong
# mistake: "small" values are sent by both sides first, but sys.getsizeof measures only the outer object: lists or dicts with megabytes inside count as small, and both sides wait in send() ("Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives")
import sys
from multiprocessing import Pipe, Process

PIPE_BUFFER = 60_000


class Side:
    def __init__(self, conn):
        self.conn = conn

    def send_then_receive(self, value):
        self.conn.send(value)
        return self.conn.recv()

    def receive_then_send(self, value):
        received = self.conn.recv()
        self.conn.send(value)
        return received


def fits(value):
    return sys.getsizeof(value) < PIPE_BUFFER


def child_side(here, there, right, quick):
    here.close()
    side = Side(there)
    if quick:
        received = side.send_then_receive(right)
    else:
        received = side.receive_then_send(right)
    there.send(received)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    quick = fits(left) and fits(right)  # saves one half of the round trip
    child = Process(target=child_side, args=(here, there, right, quick))
    child.start()
    there.close()
    received = Side(here).send_then_receive(left)
    report = here.recv()
    here.close()
    child.join()
    return received, report
