# exercise: results_from_processes
# label: right
# style: the way of the handout, get with a short timeout while somebody is alive or something is in the queue

import multiprocessing
import queue


def _answer(task, item, answers):
    value = task(item)
    answers.put((item, value))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=_answer, args=(task, item, answers))
        processes.append(p)
    for p in processes:
        p.start()

    results = {}
    # first ask who is alive, then look into the queue
    while any(p.is_alive() for p in processes) or not answers.empty():
        try:
            item, value = answers.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value

    for p in processes:
        p.join()
    return results
