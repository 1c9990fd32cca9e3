# exercise: ask_each
# label: wrong
# mistake: "No end of a pipe is used by two processes, or by two threads": the main thread sends on each end, and a thread of the pool receives on it.
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def _collect(child, here):
    try:
        answer = here.recv()
    except (EOFError, OSError):
        answer = None
    here.close()
    child.join()
    return answer


def ask_each(task, values):
    children, ends = [], []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        children.append(child)
        ends.append(here)
    with ThreadPoolExecutor(max_workers=len(values) or 1) as pool:
        return list(pool.map(_collect, children, ends))
