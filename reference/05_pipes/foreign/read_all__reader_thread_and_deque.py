# exercise: read_all
# label: right
# style: a reader thread fills a deque while the main thread joins the child
import threading
from collections import deque
from multiprocessing import Pipe, Process


def _child(produce, receiver, sender):
    receiver.close()
    with sender:
        produce(lambda item: sender.send(item))


def _drain(receiver, items):
    with receiver:
        while True:
            try:
                items.append(receiver.recv())
            except (EOFError, OSError):
                return


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_child, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = deque()
    reader = threading.Thread(target=_drain, args=(receiver, items), name="reader")
    reader.start()
    child.join()
    reader.join()
    return list(items)
