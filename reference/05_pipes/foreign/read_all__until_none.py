# exercise: read_all
# label: wrong
# mistake: None marks the end, so an item None cuts the list, and a child that dies before it sends None makes recv raise EOFError; breaks "they may be of any value and size" and ":raises: nothing."
from multiprocessing import Pipe, Process


def worker(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.send(None)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=worker, args=(receiver, sender, produce))
    process.start()
    sender.close()
    items = list(iter(receiver.recv, None))
    receiver.close()
    process.join()
    return items
