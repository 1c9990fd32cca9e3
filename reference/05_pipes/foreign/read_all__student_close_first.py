# exercise: read_all
# label: right
# style: second week: while True with try/except/else, each close has its reason in a comment

from multiprocessing import Pipe, Process


def child(receiver, sender, produce):
    receiver.close()  # I only send
    produce(sender.send)
    # the sender closes by itself when I end


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(receiver, sender, produce))
    p.start()
    sender.close()  # I only receive. Without this: waiting for myself
    items = []
    done = False
    while not done:
        try:
            item = receiver.recv()
        except EOFError:
            done = True
        except OSError:
            done = True  # the child died in the middle of an item
        else:
            items.append(item)
    receiver.close()
    p.join()
    return items
