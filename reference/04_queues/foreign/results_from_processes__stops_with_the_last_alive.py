# exercise: results_from_processes
# label: wrong
# mistake: looks into the queue only while somebody is alive, with a sleep in between; what the last processes put during the sleep is never taken

import multiprocessing
import time


def _job(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        process = multiprocessing.Process(target=_job, args=(task, item, q))
        process.start()
        processes.append(process)

    results = {}
    while any(process.is_alive() for process in processes):
        while not q.empty():
            item, value = q.get()
            results[item] = value
        time.sleep(0.2)

    for process in processes:
        process.join()
    return results
