# exercise: read_all
# label: wrong
# mistake: send() collects items and they travel in chunks of 100; when produce raises or ends its process, the chunk that was not full is never sent and its items are lost. Breaks "If it raises, or ends its process, what it had sent until then counts".
from multiprocessing import Pipe, Process

CHUNK = 100


def _run(produce, receiver, sender):
    receiver.close()
    chunk = []

    def send(item):
        chunk.append(item)
        if len(chunk) == CHUNK:
            sender.send(chunk)
            chunk.clear()

    produce(send)
    sender.send(chunk)  # the rest
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_run, args=(produce, receiver, sender))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            items.extend(receiver.recv())
        except EOFError:
            break
    receiver.close()
    child.join()
    return items
