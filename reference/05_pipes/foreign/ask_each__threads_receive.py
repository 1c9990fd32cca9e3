# exercise: ask_each
# label: right
# style: one-way pipes, value as argument; a thread pool receives, each end is used by exactly one thread

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _job(task, value, out):
    with out:
        out.send(task(value))


def _take(end):
    with end:
        try:
            return end.recv()
        except (EOFError, OSError):
            return None


def _launch(task, value):
    receiver, sender = Pipe(duplex=False)
    with sender:
        proc = Process(target=_job, args=(task, value, sender))
        proc.start()
    return proc, receiver


def ask_each(task, values):
    launched = [_launch(task, v) for v in values]
    if not launched:
        return []
    with ThreadPoolExecutor(max_workers=len(launched)) as pool:
        answers = list(pool.map(_take, [end for _, end in launched]))
    for proc, _ in launched:
        proc.join()
    return answers
