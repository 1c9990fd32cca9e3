# exercise: read_all
# label: wrong
# mistake: a Channel object with both ends goes to the child, which never closes the receiving end: it is open all the time that produce runs ("Each of the two first closes the end that it does not use.")
from multiprocessing import Pipe, Process


class Channel:
    def __init__(self):
        self.receiver, self.sender = Pipe(duplex=False)

    def put(self, item):
        self.sender.send(item)

    def __iter__(self):
        try:
            while True:
                yield self.receiver.recv()
        except (EOFError, OSError):
            return


def writer_side(channel, produce):
    try:
        produce(channel.put)
    finally:
        channel.sender.close()


def read_all(produce):
    channel = Channel()
    child = Process(target=writer_side, args=(channel, produce))
    child.start()
    channel.sender.close()
    items = list(channel)
    channel.receiver.close()
    child.join()
    return items
