# exercise: read_all
# label: right
import multiprocessing
import threading


def _produce(receiver, sender, produce):
    receiver.close()
    turn = threading.Lock()  # in case produce has threads that send

    def send(item):
        with turn:
            sender.send(item)

    produce(send)


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_produce, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    more = True
    try:
        while more:
            try:
                items.append(receiver.recv())
            except (EOFError, OSError):
                more = False
    finally:
        receiver.close()
        child.join()
    return items
