# exercise: ask_child
# label: wrong
# mistake: the child sends None as a keepalive ("still here") first, and the parent skips everything falsy; an answer like 0, "" or None is skipped, too, and the next recv() raises EOFError (":return: what ``task(value)`` returned in the child." and ":raises: nothing.")
from multiprocessing import Pipe, Process

KEEPALIVE = None


class Channel:
    def __init__(self, conn):
        self.conn = conn

    def send(self, message):
        self.conn.send(message)

    def keepalive(self):
        self.conn.send(KEEPALIVE)

    def receive(self):
        message = self.conn.recv()
        while not message:  # nothing but a keepalive
            message = self.conn.recv()
        return message

    def close(self):
        self.conn.close()


def server(here, there, task):
    here.close()
    channel = Channel(there)
    question = there.recv()
    channel.keepalive()
    channel.send(task(question))
    channel.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=server, args=(here, there, task))
    child.start()
    there.close()
    channel = Channel(here)
    try:
        channel.send(value)
        return channel.receive()
    finally:
        channel.close()
        child.join()
