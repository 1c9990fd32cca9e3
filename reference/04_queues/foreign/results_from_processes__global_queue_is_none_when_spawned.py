# exercise: results_from_processes
# label: wrong
# mistake: "each process puts (item, task(item)) into one multiprocessing.Queue", under all start methods: the queue is a global of the caller, so with spawn or forkserver it is None in the process and the dict stays empty
import multiprocessing
import queue

answers = None


def _answer(task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    global answers
    answers = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(task, item)) for item in items
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
