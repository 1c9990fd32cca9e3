# exercise: read_all
# label: right

import contextlib
import multiprocessing


def _produce_into(sender, receiver, produce):
    receiver.close()
    with sender:
        produce(sender.send)


def _received(receiver):
    """Yield each item, until nobody is left who could send."""
    while True:
        try:
            item = receiver.recv()
        except (EOFError, OSError):  # the end, or the end in the middle of an item
            return
        yield item


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_produce_into, args=(sender, receiver, produce)
    )
    with contextlib.ExitStack() as stack:
        stack.enter_context(receiver)
        with sender:
            child.start()
        stack.callback(child.join)
        return list(_received(receiver))
