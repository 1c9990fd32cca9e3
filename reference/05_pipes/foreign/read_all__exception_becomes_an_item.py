# exercise: read_all
# label: wrong
# mistake: "return: the items, in the order in which they were sent": if produce raises, the exception is sent as one more item, which produce never sent.
from multiprocessing import Pipe, Process


def _child(produce, receiver, sender):
    receiver.close()
    try:
        produce(sender.send)
    except Exception as error:
        sender.send(error)  # so that the parent can see what went wrong
    finally:
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
    return items
