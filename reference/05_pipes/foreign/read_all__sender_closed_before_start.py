# exercise: read_all
# label: wrong
# mistake: the parent closes the sending end before start(), so the child inherits a closed one: send() raises "handle is closed" and the result is always [] (under spawn, start() raises)

from multiprocessing import Pipe, Process


def child(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(produce, receiver, sender))
    # the parent does not send anything
    sender.close()
    p.start()

    items = []
    while True:
        try:
            items.append(receiver.recv())
        except EOFError:
            break

    receiver.close()
    p.join()
    return items
