# exercise: read_all
# label: wrong
# mistake: the child collects the items in a list and sends it once at the end, so a child that dies loses all
from multiprocessing import Pipe, Process


def collect_and_send(receiver, sender, produce):
    receiver.close()
    batch = []
    produce(batch.append)
    sender.send(batch)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=collect_and_send, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            items.extend(receiver.recv())
        except (EOFError, OSError):
            break
    receiver.close()
    child.join()
    return items
