# exercise: collect_lines
# label: right
# style: someone from Go who uses concurrent.futures, all processes first, then a thread that drains each pipe
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from multiprocessing import Pipe, Process


def _run(task, number, sender):
    with sender:
        task(number, sender.send)


def _drain(receiver):
    lines = []
    with receiver:
        while True:
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                return lines


def collect_lines(task, workers):
    if workers <= 0:
        return []
    processes = []
    receivers = []
    try:
        for number in range(workers):
            receiver, sender = Pipe(duplex=False)
            process = Process(target=_run, args=(task, number, sender))
            process.start()
            sender.close()
            processes.append(process)
            receivers.append(receiver)
        with ThreadPoolExecutor(max_workers=workers) as drains:
            batches = list(drains.map(_drain, receivers))
    finally:
        for process in processes:
            process.join()
    return list(chain.from_iterable(batches))
