# exercise: read_all
# label: wrong
# mistake: the child keeps the receiving end open while produce runs, it closes it only at the end
from multiprocessing import Pipe, Process


def _read_all_source(receiver, sender, produce):
    try:
        produce(sender.send)
    finally:
        sender.close()
        receiver.close()


def _read_all_collect(receiver):
    items = []
    while True:
        try:
            items.append(receiver.recv())
        except (EOFError, OSError):
            return items


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    source = Process(target=_read_all_source, args=(receiver, sender, produce))
    source.start()
    sender.close()
    items = _read_all_collect(receiver)
    receiver.close()
    source.join()
    return items
