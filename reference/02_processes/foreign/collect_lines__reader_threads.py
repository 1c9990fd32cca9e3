# exercise: collect_lines
# label: right
# style: concurrent.futures: one thread reads the pipe of each worker until its end; the parts are chained (functional)
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from multiprocessing import Pipe, Process


def run_worker(task, number, sender):
    task(number, sender.send)


def start_worker(task, number):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=run_worker, args=(task, number, sender))
    process.start()
    sender.close()  # the worker alone can send now
    return process, receiver


def messages(receiver):
    with receiver:
        while True:
            try:
                yield receiver.recv()
            except (EOFError, OSError):
                return


def read_all(receiver):
    return list(messages(receiver))


def collect_lines(task, workers):
    if workers < 1:
        return []  # an executor wants at least one thread

    # all processes first, the threads afterwards: nobody forks beside a thread of ours
    processes, receivers = zip(*(start_worker(task, n) for n in range(workers)))
    with ThreadPoolExecutor(max_workers=workers) as executor:
        parts = list(executor.map(read_all, receivers))
    for process in processes:
        process.join()
    return list(chain.from_iterable(parts))
