# exercise: read_all
# label: wrong
# mistake: when produce raises, the child sends the text of the exception through the same pipe, and it appears as an extra last item in the list; breaks "If it raises ..., what it had sent until then counts" (only that).
from multiprocessing import Pipe, Process


def child_side(receiver, sender, produce):
    receiver.close()
    try:
        produce(sender.send)
    except Exception as error:
        sender.send(repr(error))  # the parent should know
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=child_side, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            item = receiver.recv()
        except EOFError:
            break
        items.append(item)
    child.join()
    receiver.close()
    return items
