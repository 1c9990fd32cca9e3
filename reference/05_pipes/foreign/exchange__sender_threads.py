# exercise: exchange
# label: right
import multiprocessing
import threading


class Sender(threading.Thread):
    """Sends one value, while its process receives."""

    def __init__(self, conn, value):
        super().__init__()
        self.conn = conn
        self.value = value

    def run(self):
        self.conn.send(self.value)


def swap(conn, value):
    sender = Sender(conn, value)
    sender.start()
    try:
        return conn.recv()
    finally:
        sender.join()


def exchange_in_child(parents_end, conn, value):
    parents_end.close()
    try:
        conn.send(swap(conn, value))
    finally:
        conn.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(
        target=exchange_in_child, args=(here, there, right)
    )
    child.start()
    there.close()
    try:
        from_child = swap(here, left)
        report = here.recv()
    finally:
        here.close()
        child.join()
    return from_child, report
