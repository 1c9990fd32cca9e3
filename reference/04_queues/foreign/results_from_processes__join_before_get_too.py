# exercise: results_from_processes
# label: wrong
# mistake: all processes are joined before the queue is emptied, so it hangs as soon as a value is larger than the pipe (64 KiB)

import multiprocessing


def work(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=work, args=(task, item, q))
        processes.append(p)
        p.start()

    # wait until everybody has finished, then nothing can be missing
    for p in processes:
        p.join()

    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
