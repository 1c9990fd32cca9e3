# exercise: results_from_processes
# label: wrong
# mistake: returns "when every process has ended": it returns as soon as each item has its value, nobody is joined, and the last process is still about to end
import multiprocessing
import queue


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
    while len(results) < len(items):
        nobody_is_alive = not any(process.is_alive() for process in processes)
        try:
            item, value = answers.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            if nobody_is_alive:
                break
    return results
