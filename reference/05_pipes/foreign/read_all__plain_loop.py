# exercise: read_all
# label: right
# style: plain: one-way pipe, close, while True, except EOFError, join

from multiprocessing import Pipe, Process


def run_produce(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=run_produce, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            item = receiver.recv()
        except EOFError:
            break
        items.append(item)
    receiver.close()
    child.join()
    return items
