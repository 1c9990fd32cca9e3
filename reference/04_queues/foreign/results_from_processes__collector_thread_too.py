# exercise: results_from_processes
# label: right
# style: no timeout at all: a thread collects while the caller joins the processes, then the caller puts an end mark behind the last answer

import multiprocessing
import threading


def _answer(task, item, answers):
    answers.put((item, task(item)))


def _collect(answers, results):
    while True:
        pair = answers.get()
        if pair is None:
            return
        item, value = pair
        results[item] = value


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    results = {}

    processes = [
        multiprocessing.Process(target=_answer, args=(task, item, answers))
        for item in items
    ]
    for process in processes:
        process.start()

    # somebody has to empty the pipe, otherwise join() hangs for large values
    collector = threading.Thread(target=_collect, args=(answers, results))
    collector.start()

    for process in processes:
        process.join()

    # now all answers are in the pipe, and this comes after them
    answers.put(None)
    collector.join()

    answers.close()
    answers.join_thread()
    return results
