# exercise: results_from_processes
# label: wrong
# mistake: when nothing has come for a moment and some process is no longer alive, the loop gives up; a process that has answered and ended is not alive either, so the answer of a slower one is lost (breaks ":return: a dict from each item to its value": only the item of a process that died may be missing)
import multiprocessing
import queue


def _put(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = []
    for item in items:
        process = multiprocessing.Process(target=_put, args=(answers, task, item))
        process.start()
        processes.append(process)

    results = {}
    while len(results) < len(items):
        try:
            item, value = answers.get(timeout=0.2)
            results[item] = value
        except queue.Empty:
            # get() waited forever when one was killed
            if any(not process.is_alive() for process in processes):
                break
    for process in processes:
        process.join()
    return results
