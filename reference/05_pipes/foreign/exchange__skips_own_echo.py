# exercise: exchange
# label: wrong
# mistake: the parent takes a message that equals what it sent for an echo of its own and skips it; when left == right it skips the child's value and the report, and the next recv() raises EOFError (":return: what the parent received, then what the child received", ":raises: nothing.")
from multiprocessing import Pipe, Process


class TwoWay:
    def __init__(self, conn):
        self.conn = conn
        self.sent = []

    def send(self, message):
        self.sent.append(message)
        self.conn.send(message)

    def receive_foreign(self):
        message = self.conn.recv()
        while message in self.sent:  # that is ours, it came back
            message = self.conn.recv()
        return message

    def receive(self):
        return self.conn.recv()

    def close(self):
        self.conn.close()


def partner(here, there, right):
    here.close()
    link = TwoWay(there)
    received = link.receive()
    link.send(right)
    link.send(received)
    link.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=partner, args=(here, there, right))
    child.start()
    there.close()
    link = TwoWay(here)
    try:
        link.send(left)
        from_child = link.receive_foreign()
        report = link.receive()
        return from_child, report
    finally:
        link.close()
        child.join()
