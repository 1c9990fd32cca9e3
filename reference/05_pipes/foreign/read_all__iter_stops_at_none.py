# exercise: read_all
# label: wrong
# mistake: "they may be of any value": iter(receiver.recv, None) ends at the first item that is None, and what comes after it is lost.
from contextlib import suppress
from multiprocessing import Pipe, Process


def _child(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_child, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    with suppress(EOFError):
        for item in iter(receiver.recv, None):
            items.append(item)
    receiver.close()
    child.join()
    return items
