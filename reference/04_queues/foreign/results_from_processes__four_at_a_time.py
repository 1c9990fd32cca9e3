# exercise: results_from_processes
# label: wrong
# mistake: "in a process of its own, all at the same time": no more than four processes are started at a time, the fifth item waits for the first four
# misjudged: passed
import multiprocessing
import queue

AT_ONCE = 4


def _answer(answers, task, item):
    answers.put((item, task(item)))


def _some_results(task, items):
    answers = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(answers, task, item))
        for item in items
    ]
    for process in processes:
        process.start()
    results = {}
    while any(process.is_alive() for process in processes) or not answers.empty():
        try:
            item, value = answers.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            pass
    for process in processes:
        process.join()
    return results


def results_from_processes(task, items):
    items = list(items)
    results = {}
    for begin in range(0, len(items), AT_ONCE):
        results.update(_some_results(task, items[begin : begin + AT_ONCE]))
    return results
