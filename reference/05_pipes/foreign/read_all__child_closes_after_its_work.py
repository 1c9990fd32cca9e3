# exercise: read_all
# label: wrong
# mistake: "Each of the two closes the end that it does not use before it does its work": the child closes the receiving end only after produce has run.
from multiprocessing import Pipe, Process


def _child(produce, receiver, sender):
    try:
        produce(sender.send)
    finally:
        sender.close()
        receiver.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_child, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        pass
    receiver.close()
    child.join()
    return items
