# exercise: read_all
# label: right
import multiprocessing


def _produce_in_child(receiver, sender, produce):
    receiver.close()
    with sender:
        produce(sender.send)


def _everything(receiver):
    while True:
        try:
            item = receiver.recv()
        except (EOFError, OSError):  # the end; OSError: in the middle of an item
            return
        yield item


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_produce_in_child, args=(receiver, sender, produce)
    )
    with receiver:
        with sender:
            child.start()
        items = list(_everything(receiver))
    child.join()
    return items
