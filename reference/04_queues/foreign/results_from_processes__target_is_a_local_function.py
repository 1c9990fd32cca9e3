# exercise: results_from_processes
# label: wrong
# mistake: the function that the process runs is local, so it works under fork only; under spawn and forkserver start() raises, because a local function cannot be pickled
import multiprocessing
import queue


def results_from_processes(task, items):
    answers = multiprocessing.Queue()

    def work(item):
        answers.put((item, task(item)))

    processes = [multiprocessing.Process(target=work, args=(item,)) for item in items]
    for p in processes:
        p.start()

    results = {}
    while any(p.is_alive() for p in processes) or not answers.empty():
        try:
            item, value = answers.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value

    for p in processes:
        p.join()
    return results
