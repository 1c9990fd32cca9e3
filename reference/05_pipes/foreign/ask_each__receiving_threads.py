# exercise: ask_each
# label: right
# style: concurrent.futures: children are started first, then a pool with one thread for each end receives
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _work(task, value, end):
    with end:
        end.send(task(value))


def _take(end):
    with end:
        try:
            return end.recv()
        except EOFError:
            return None


def ask_each(task, values):
    children = []
    ends = []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        child = Process(target=_work, args=(task, value, sender))
        child.start()
        sender.close()
        children.append(child)
        ends.append(receiver)

    if not children:
        return []  # a pool of no threads is not allowed

    with ThreadPoolExecutor(max_workers=len(ends)) as pool:
        answers = list(pool.map(_take, ends))

    for child in children:
        child.join()
    return answers
