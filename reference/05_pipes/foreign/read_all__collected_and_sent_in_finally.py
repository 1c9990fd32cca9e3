# exercise: read_all
# label: wrong
# mistake: subtle: the child collects the items in a list and sends that once in a finally; fine if produce raises, but if it ends its process (os._exit, a signal) all is lost. Breaks "If it raises, or ends its process, what it had sent until then counts."

from multiprocessing import Pipe, Process


class Collector:
    """let items: Vec<T> = iter.collect();"""

    def __init__(self):
        self.items = []

    def send(self, item):
        self.items.append(item)


def child(receiver, sender, produce):
    receiver.close()
    vec = Collector()
    try:
        produce(vec.send)
    finally:
        sender.send(vec.items)
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=child, args=(receiver, sender, produce))
    process.start()
    sender.close()
    items = []
    while True:
        try:
            items.extend(receiver.recv())
        except EOFError:
            break
    receiver.close()
    process.join()
    return items
