# exercise: read_all
# label: right
# style: functional and short: a generator that owns the receiving end, and list()
from multiprocessing import Pipe, Process


def _produce(produce, receiver, sender):
    receiver.close()
    produce(sender.send)


def _items(receiver):
    with receiver:
        while True:
            try:
                yield receiver.recv()
            except EOFError:
                return


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_produce, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = list(_items(receiver))
    child.join()
    return items
