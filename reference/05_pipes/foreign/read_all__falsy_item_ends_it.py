# exercise: read_all
# label: wrong
# mistake: an item that is 0, None, "" or [] ends the loop as if it were the end of the stream; it and all after it are lost. Breaks "they may be of any value and size."

from multiprocessing import Pipe, Process


def child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)


def read_all(produce):
    receiver, sender = Pipe(False)
    p = Process(target=child, args=(receiver, sender, produce))
    p.start()
    sender.close()
    items = []
    while True:
        item = None
        try:
            item = receiver.recv()
        except EOFError:
            pass
        if not item:
            break
        items.append(item)
    receiver.close()
    p.join()
    return items
