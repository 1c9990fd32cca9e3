# exercise: read_all
# label: wrong
# mistake: the with-statement closes the parent's copy of the sending end only after the reading loop, so EOFError never comes

from multiprocessing import Pipe, Process


def run(produce, receiver, sender):
    receiver.close()
    with sender:
        produce(sender.send)


def read_all(produce):
    items = []
    receiver, sender = Pipe(duplex=False)
    with receiver, sender:  # closes both
        child = Process(target=run, args=(produce, receiver, sender))
        child.start()
        while True:
            try:
                items.append(receiver.recv())
            except EOFError:
                break
    child.join()
    return items
