# exercise: parallel_map
# label: right
import multiprocessing
from multiprocessing import connection


def _serve(there, func):
    while True:
        job = there.recv()
        if job is None:
            return
        index, item = job
        try:
            answer = (index, True, func(item))
        except BaseException as error:
            answer = (index, False, error)
        try:
            there.send(answer)
        except Exception as error:  # what cannot be pickled
            there.send((index, False, RuntimeError(repr(error))))


def parallel_map(func, items, processes=4):
    jobs = list(enumerate(items))
    results = [None] * len(jobs)
    left = len(jobs)
    jobs.reverse()  # the next one is the last of the list
    pool = {}  # our end of a pipe: the process at the other one
    good = False
    try:
        for _ in range(min(processes, left)):
            here, there = multiprocessing.Pipe()
            process = multiprocessing.Process(target=_serve, args=(there, func))
            process.start()
            pool[here] = process
            there.close()
            here.send(jobs.pop())
        while left:
            for here in connection.wait(list(pool)):
                try:
                    index, well, value = here.recv()
                except EOFError:
                    raise RuntimeError("a process of the pool died") from None
                if not well:
                    raise value
                results[index] = value
                left -= 1
                if jobs:
                    here.send(jobs.pop())
        good = True
        return results
    finally:
        for here, process in pool.items():
            if good:
                here.send(None)
            else:
                process.kill()
            process.join()
            here.close()
