# exercise: read_all
# label: wrong
# mistake: "If it raises, or ends its process, what it had sent until then counts": an empty list is returned if the exit code is not 0.
from multiprocessing import Pipe, Process


def _child(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_child, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            items.append(receiver.recv())
        except EOFError:
            break
    receiver.close()
    child.join()
    return items if child.exitcode == 0 else []
