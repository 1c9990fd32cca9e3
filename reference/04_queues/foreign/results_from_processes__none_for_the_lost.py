# exercise: results_from_processes
# label: wrong
# mistake: "the item of a process that died is missing": the dict begins with None for each item, so the lost ones are there, with None
import multiprocessing
import queue


def _answer(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    results = dict.fromkeys(items)
    processes = []
    for item in items:
        process = multiprocessing.Process(target=_answer, args=(answers, task, item))
        processes.append(process)
        process.start()
    while any(process.is_alive() for process in processes) or not answers.empty():
        try:
            item, value = answers.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value
    for process in processes:
        process.join()
    return results
