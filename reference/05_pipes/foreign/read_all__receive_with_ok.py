# exercise: read_all
# label: right
import multiprocessing
import threading


def _run_producer(receiver, sender, produce):
    receiver.close()
    mutex = threading.Lock()

    def send(item):
        with mutex:
            sender.send(item)

    produce(send)


def _receive(receiver):
    """item, ok := <-ch"""
    try:
        return receiver.recv(), True
    except (EOFError, OSError):
        return None, False


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_run_producer, args=(receiver, sender, produce)
    )
    child.start()
    sender.close()
    items = []
    item, ok = _receive(receiver)
    while ok:
        items.append(item)
        item, ok = _receive(receiver)
    receiver.close()
    child.join()
    return items
