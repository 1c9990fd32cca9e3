# exercise: results_from_processes
# label: wrong
# mistake: "a value may be large, a megabyte and more": all are joined before anything is taken, which waits for ever when a value does not fit into the pipe
import multiprocessing


def _answer(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = []
    for item in items:
        process = multiprocessing.Process(target=_answer, args=(answers, task, item))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    results = {}
    while not answers.empty():
        item, value = answers.get()
        results[item] = value
    return results
