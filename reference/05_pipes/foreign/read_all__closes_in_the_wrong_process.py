# exercise: read_all
# label: wrong
# mistake: the sending end is closed in the child only, the parent keeps its own open and waits for itself: deadlock; breaks "Each of the two first closes the end that it does not use."
from multiprocessing import Pipe, Process


def child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()  # now the parent gets EOFError


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(receiver, sender, produce))
    p.start()
    items = []
    while True:
        try:
            items.append(receiver.recv())
        except EOFError:
            break
    p.join()
    receiver.close()
    sender.close()
    return items
