# exercise: read_all
# label: right
from multiprocessing import Pipe, Process


def _produce_in_child(receiver, sender, produce):
    receiver.close()
    try:
        produce(sender.send)
    finally:
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_produce_in_child, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    at_end = False
    while not at_end:
        try:
            items.append(receiver.recv())
        except (EOFError, OSError):  # OSError: it died in the middle of an item
            at_end = True
    receiver.close()
    child.join()
    return items
