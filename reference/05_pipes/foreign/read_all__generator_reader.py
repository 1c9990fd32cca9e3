# exercise: read_all
# label: right
# style: a generator yields what comes until EOFError
from multiprocessing import Pipe, Process


def child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()


def incoming(conn):
    with conn:
        while True:
            try:
                item = conn.recv()
            except EOFError:
                return
            yield item


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(receiver, sender, produce))
    p.start()
    sender.close()
    items = list(incoming(receiver))
    p.join()
    return items
