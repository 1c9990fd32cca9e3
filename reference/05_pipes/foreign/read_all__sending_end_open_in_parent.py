# exercise: read_all
# label: wrong
# mistake: the parent closes its own copy of the sending end only after the loop, so EOFError never comes and the last recv waits for ever
from multiprocessing import Pipe, Process


def child(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=child, args=(produce, receiver, sender))
    process.start()

    items = []
    while True:
        try:
            items.append(receiver.recv())
        except EOFError:
            break

    sender.close()
    receiver.close()
    process.join()
    return items
