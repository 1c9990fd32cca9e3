# exercise: ask_each
# label: right
# style: concurrent.futures: all children are started first, then each end is read and closed by one thread of a pool
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def compute(receiver, sender, task, value):
    receiver.close()
    with sender:
        sender.send(task(value))


def launch(task, value):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=compute, args=(receiver, sender, task, value))
    process.start()
    sender.close()
    return process, receiver


def fetch(receiver):
    with receiver:
        try:
            return receiver.recv()
        except (EOFError, OSError):
            return None


def ask_each(task, values):
    launched = [launch(task, value) for value in values]
    receivers = [receiver for _, receiver in launched]
    with ThreadPoolExecutor(max_workers=len(receivers) or 1) as pool:
        answers = list(pool.map(fetch, receivers))
    for process, _ in launched:
        process.join()
    return answers
