# exercise: read_all
# label: right
from contextlib import suppress
from multiprocessing import Pipe, Process


def _produce(receiver, sender, produce):
    receiver.close()
    with sender:
        produce(sender.send)


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_produce, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    with receiver, suppress(EOFError, OSError):  # OSError: the last one is not whole
        while True:
            items.append(receiver.recv())
    child.join()
    return items
