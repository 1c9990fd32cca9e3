# exercise: read_all
# label: right
from multiprocessing import Pipe, Process


def _run(produce, receiver, sender):
    receiver.close()
    with sender:
        produce(sender.send)


def _items(receiver):
    with receiver:
        while True:
            try:
                item = receiver.recv()
            except (EOFError, OSError):  # OSError: it died in the middle of an item
                return
            yield item


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_run, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = list(_items(receiver))
    child.join()
    return items
