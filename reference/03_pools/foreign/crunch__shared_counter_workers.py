# exercise: crunch
# label: right
# style: C++ habits: own processes take the next index from a shared counter, results travel in a SimpleQueue
import multiprocessing
import os


def _usable():
    if hasattr(os, "process_cpu_count"):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def _worker(work, items, counter, answers):
    while True:
        with counter.get_lock():
            index = counter.value
            counter.value = index + 1
        if index >= len(items):
            return
        try:
            answer = (index, True, work(items[index]))
        except BaseException as error:
            answer = (index, False, error)
        answers.put(answer)


def crunch(work, items):
    items = list(items)
    results = [None] * len(items)
    counter = multiprocessing.Value("q", 0)
    answers = multiprocessing.SimpleQueue()
    workers = []
    try:
        for _ in range(min(_usable(), len(items))):
            worker = multiprocessing.Process(
                target=_worker, args=(work, items, counter, answers), daemon=True
            )
            worker.start()
            workers.append(worker)
        for _ in items:
            index, ok, value = answers.get()
            if not ok:
                raise value
            results[index] = value
        return results
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        answers.close()
