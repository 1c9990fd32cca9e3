# exercise: ask_each
# label: right
# style: concurrent.futures in the parent: all children are started first, then one thread for each pipe receives (and nobody else touches that end)

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _child(task, value, conn):
    conn.send(task(value))
    conn.close()


def _start(task, value):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_child, args=(task, value, sender))
    process.start()
    sender.close()
    return process, receiver


def _collect(receiver):
    with receiver:
        try:
            return receiver.recv()
        except EOFError:
            return None


def ask_each(task, values):
    if len(values) == 0:
        return []
    # fork first, threads later: never fork while threads are running
    pairs = [_start(task, value) for value in values]
    with ThreadPoolExecutor(max_workers=len(pairs)) as pool:
        answers = list(pool.map(_collect, [receiver for _, receiver in pairs]))
    for process, _ in pairs:
        process.join()
    return answers
