# exercise: results_from_processes
# label: wrong
# mistake: the function of the process is an inner function (a closure over task and the queue), which cannot be pickled under spawn and forkserver

import multiprocessing
import queue


def results_from_processes(task, items):
    answers = multiprocessing.Queue()

    def work(item):
        answers.put((item, task(item)))

    processes = [multiprocessing.Process(target=work, args=(item,)) for item in items]
    for p in processes:
        p.start()

    results = {}
    while any(p.is_alive() for p in processes) or not answers.empty():
        try:
            item, value = answers.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            pass
    for p in processes:
        p.join()
    return results
