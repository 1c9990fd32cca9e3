# exercise: read_all
# label: wrong
# mistake: the parent closes its sending end only after reading, it waits for itself
from multiprocessing import Pipe, Process


def _read_all_child(receiver, sender, produce):
    receiver.close()
    try:
        produce(sender.send)
    finally:
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_read_all_child, args=(receiver, sender, produce))
    child.start()
    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        pass
    finally:
        sender.close()
        receiver.close()
        child.join()
    return items
