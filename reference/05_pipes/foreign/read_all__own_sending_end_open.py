# exercise: read_all
# label: wrong
# mistake: the parent closes its sending end only after the loop, so recv() never raises EOFError and the call never returns, for any produce
from multiprocessing import Pipe, Process


def producer(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=producer, args=(produce, receiver, sender))
    child.start()
    items = []
    while True:
        try:
            items.append(receiver.recv())
        except EOFError:
            break
    child.join()
    receiver.close()
    sender.close()
    return items
