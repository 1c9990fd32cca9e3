# exercise: read_all
# label: right
# style: plain beginner style, one-way pipe, while loop until EOFError
from multiprocessing import Pipe, Process


def _read_all_child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_read_all_child, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            item = receiver.recv()
        except (EOFError, OSError):
            break
        items.append(item)
    receiver.close()
    child.join()
    return items
