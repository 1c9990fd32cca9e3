# exercise: read_all
# label: right
# style: functional: iter(callable, sentinel), where the sentinel is an object that cannot arrive
from functools import partial
from multiprocessing import Pipe, Process

_END = object()  # lives in the parent only; nothing that was unpickled can be it


class _Reader:
    """Compares by identity only, so that odd items cannot pretend to be the end."""

    __slots__ = ("item",)

    def __init__(self, item):
        self.item = item


def _next(receiver):
    try:
        return _Reader(receiver.recv())
    except EOFError:
        return _END


def _child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)


def read_all(produce):
    receiver, sender = Pipe(False)
    child = Process(target=_child, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = [box.item for box in iter(partial(_next, receiver), _END)]
    receiver.close()
    child.join()
    return items
