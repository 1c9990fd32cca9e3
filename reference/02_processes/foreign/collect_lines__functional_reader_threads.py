# exercise: collect_lines
# label: right
# style: a functional programmer: a pipe for each worker, a ThreadPoolExecutor whose threads read them all at once, itertools.chain
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from multiprocessing import Pipe, Process


def _worker(number, task, sender):
    task(number, sender.send)


def _launch(task, number):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_worker, args=(number, task, sender))
    process.start()
    sender.close()
    return process, receiver


def _messages(receiver):
    with receiver:
        while True:
            try:
                yield receiver.recv()
            except EOFError:
                return


def _read(receiver):
    return list(_messages(receiver))


def collect_lines(task, workers):
    if workers <= 0:
        return []
    # all processes are started before the first thread is
    processes, receivers = zip(*[_launch(task, number) for number in range(workers)])
    with ThreadPoolExecutor(max_workers=workers) as threads:
        lines = list(chain.from_iterable(threads.map(_read, receivers)))
    for process in processes:
        process.join()
    return lines
