# exercise: read_all
# label: wrong
# mistake: "each call of send(item) sends one item; what it had sent until then counts": items are collected into batches, and a child that ends its process loses the last batch.
from multiprocessing import Pipe, Process

BATCH = 16


def _child(produce, receiver, sender):
    receiver.close()
    batch = []

    def send(item):
        batch.append(item)
        if len(batch) == BATCH:
            flush()

    def flush():
        sender.send(batch)
        batch.clear()

    try:
        produce(send)
    finally:
        flush()
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_child, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            items.extend(receiver.recv())
        except EOFError:
            break
    receiver.close()
    child.join()
    return items
