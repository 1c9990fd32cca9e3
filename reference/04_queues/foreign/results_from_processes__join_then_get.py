# exercise: results_from_processes
# label: wrong
# mistake: joins all processes before it takes anything out of the queue, so with large values they wait for each other for ever

import multiprocessing


def _work(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=_work, args=(q, task, i)) for i in items]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    # now everybody is ready and all results are in the queue
    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
