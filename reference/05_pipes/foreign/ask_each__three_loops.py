# exercise: ask_each
# label: right
# style: start all, send all, receive all, join all
from multiprocessing import Pipe, Process


def work(mine, parents, task):
    parents.close()
    mine.send(task(mine.recv()))


def ask_each(task, values):
    processes = []
    ends = []
    for _ in values:
        a, b = Pipe()
        p = Process(target=work, args=(b, a, task))
        p.start()
        b.close()
        ends.append(a)
        processes.append(p)
    for end, value in zip(ends, values):
        end.send(value)
    results = []
    for end in ends:
        try:
            r = end.recv()
        except (EOFError, OSError):
            r = None
        results.append(r)
    for p in processes:
        p.join()
    for end in ends:
        end.close()
    return results
