# exercise: crunch
# expect: completion-order
import multiprocessing
import os


def crunch_part(work, part, queue):
    try:
        queue.put([work(item) for item in part])
    except Exception as error:
        queue.put(error)


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    queue = multiprocessing.Queue()
    processes = []
    for n in range(cpus):
        args = (work, items[n::cpus], queue)  # <- here
        processes.append(multiprocessing.Process(target=crunch_part, args=args))
    for process in processes:
        process.start()
    parts = [queue.get() for _ in processes]
    for process in processes:
        process.join()
    for part in parts:
        if isinstance(part, Exception):
            raise part
    return [value for part in parts for value in part]
