# exercise: collect_lines
# label: right
# style: concurrent.futures: a pipe for each worker and a thread pool with one reader for each pipe
import itertools
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _write(task, number, sender):
    task(number, sender.send)


def _messages(receiver):
    """Yield what comes out of a pipe until nobody can send any more."""
    with receiver:
        while True:
            try:
                yield receiver.recv()
            except (EOFError, OSError):
                return


def _read(receiver):
    return list(_messages(receiver))


def _launch(task, number):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_write, args=(task, number, sender))
    process.start()
    sender.close()
    return process, receiver


def collect_lines(task, workers):
    if workers <= 0:
        return []
    processes, receivers = zip(*[_launch(task, n) for n in range(workers)])
    with ThreadPoolExecutor(max_workers=workers) as readers:
        blocks = list(readers.map(_read, receivers))
    for process in processes:
        process.join()
    return list(itertools.chain.from_iterable(blocks))
