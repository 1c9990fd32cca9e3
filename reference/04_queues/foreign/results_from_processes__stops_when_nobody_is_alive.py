# exercise: results_from_processes
# label: wrong
# mistake: returns "a dict from each item to its value": the loop ends when nobody is alive, with what is still in the queue (nearly all of it, when tasks are short and many)
import multiprocessing
import queue
import time


def _answer(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(answers, task, item))
        for item in items
    ]
    for process in processes:
        process.start()
    results = {}
    while any(process.is_alive() for process in processes):
        time.sleep(0.05)  # do not keep the processor busy
        try:
            item, value = answers.get_nowait()
            results[item] = value
        except queue.Empty:
            pass
    for process in processes:
        process.join()
    return results
