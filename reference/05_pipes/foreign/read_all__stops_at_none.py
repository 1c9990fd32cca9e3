# exercise: read_all
# label: wrong
# mistake: the child ends its list with None and the parent stops at the first None, so an item None ends the reading too early ("they may be of any value and size", "reads until ``EOFError`` tells it that nobody is left who could send")
from multiprocessing import Pipe, Process


def run(receiver, sender, produce):
    receiver.close()
    try:
        produce(sender.send)
    finally:
        sender.send(None)
        sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=run, args=(receiver, sender, produce))
    p.start()
    sender.close()
    items = []
    try:
        for item in iter(receiver.recv, None):
            items.append(item)
    except EOFError:
        pass
    receiver.close()
    p.join()
    return items
