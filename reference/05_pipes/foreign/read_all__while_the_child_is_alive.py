# exercise: read_all
# label: wrong
# mistake: "The parent reads until EOFError": it reads while the child is alive, and what is still in the pipe when the child has ended is lost.
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
    while child.is_alive():
        if receiver.poll(0.05):
            try:
                items.append(receiver.recv())
            except EOFError:
                break
    receiver.close()
    child.join()
    return items
