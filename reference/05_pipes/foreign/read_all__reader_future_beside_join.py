# exercise: read_all
# label: right
# style: Java person with an executor: a pool thread drains the pipe while the main thread joins the child
from concurrent.futures import ThreadPoolExecutor
import multiprocessing as mp


def child_main(produce, sender, receiver):
    receiver.close()
    produce(sender.send)


def drain(receiver):
    items = []
    with receiver:
        while True:
            try:
                items.append(receiver.recv())
            except (EOFError, OSError):
                return items


def read_all(produce):
    receiver, sender = mp.Pipe(duplex=False)
    child = mp.Process(target=child_main, args=(produce, sender, receiver))
    child.start()
    sender.close()
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(drain, receiver)
        child.join()
        return future.result()
