# exercise: results_from_processes
# label: right
# style: minimal: get with a timeout while anybody is alive or something is there, contextlib.suppress
import contextlib
import multiprocessing
import queue


def _answer(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    crew = [
        multiprocessing.Process(target=_answer, args=(answers, task, item))
        for item in items
    ]
    for process in crew:
        process.start()
    results = {}
    while any(process.is_alive() for process in crew) or not answers.empty():
        with contextlib.suppress(queue.Empty):
            item, value = answers.get(timeout=0.1)
            results[item] = value
    for process in crew:
        process.join()
    return results
