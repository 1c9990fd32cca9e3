# exercise: read_all
# label: right
# style: plain, one-way pipe and a while loop
from multiprocessing import Pipe, Process


def run_producer(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=run_producer, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    while True:
        try:
            item = receiver.recv()
        except (EOFError, OSError):
            break
        items.append(item)
    receiver.close()
    child.join()
    return items
