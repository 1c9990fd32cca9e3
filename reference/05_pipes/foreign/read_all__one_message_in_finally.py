# exercise: read_all
# label: wrong
# mistake: the child collects and sends one list in finally; os._exit or a kill in produce skips that and all is lost; breaks "If it raises, or ends its process, what it had sent until then counts."
from multiprocessing import Pipe, Process


def _collect(receiver, sender, produce):
    receiver.close()
    items = []
    try:
        produce(items.append)
    finally:
        sender.send(items)
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_collect, args=(receiver, sender, produce))
    child.start()
    sender.close()
    try:
        items = receiver.recv()
    except EOFError:
        items = []
    receiver.close()
    child.join()
    return items
