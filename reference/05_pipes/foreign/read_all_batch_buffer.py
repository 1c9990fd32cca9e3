# exercise: read_all
# label: wrong
# mistake: the child collects in a list and sends that at the end, all is lost when it dies half-way
from multiprocessing import Pipe, Process


def _read_all_logger(receiver, sender, produce):
    receiver.close()
    buffer = []
    produce(buffer.append)
    for item in buffer:
        sender.send(item)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    logger = Process(target=_read_all_logger, args=(receiver, sender, produce))
    logger.start()
    sender.close()
    items = []
    while True:
        try:
            items.append(receiver.recv())
        except (EOFError, OSError):
            break
    receiver.close()
    logger.join()
    return items
