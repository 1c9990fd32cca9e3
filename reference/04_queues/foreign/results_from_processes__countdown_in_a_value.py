# exercise: results_from_processes
# label: wrong
# mistake: each process counts a shared Value down when its task is over, in a finally, but one that is killed by a signal or calls os._exit never does, so the caller looks for it forever; breaks "The item of a process that died ... is missing, and nobody waits for it"
import multiprocessing
import time


def _put_value(task, item, answers, left):
    try:
        answers.put((item, task(item)))
    finally:
        with left.get_lock():
            left.value -= 1


def results_from_processes(task, items):
    answers = multiprocessing.SimpleQueue()
    left = multiprocessing.Value("i", len(items))
    processes = [
        multiprocessing.Process(target=_put_value, args=(task, item, answers, left))
        for item in items
    ]
    for process in processes:
        process.start()
    results = {}
    while left.value or not answers.empty():
        if answers.empty():
            time.sleep(0.01)
        else:
            item, value = answers.get()
            results[item] = value
    for process in processes:
        process.join()
    return results
