# exercise: parallel_map
# label: wrong
# mistake: joins the workers before it reads the queue; a worker whose large result is still in the queue cannot end, so that a megabyte is a deadlock: "Call ``func`` once for each item in a pool of processes; return all the results."
import multiprocessing


def _work(func, tasks, answers):
    for number, item in iter(tasks.get, None):
        try:
            answers.put((number, True, func(item)))
        except BaseException as error:
            answers.put((number, False, error))


def parallel_map(func, items, processes=4):
    tasks = multiprocessing.Queue()
    answers = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=_work, args=(func, tasks, answers))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    for task in enumerate(items):
        tasks.put(task)
    for _ in workers:
        tasks.put(None)
    for worker in workers:
        worker.join()

    results = [None] * len(items)
    for _ in items:
        number, ok, value = answers.get()
        if not ok:
            raise value
        results[number] = value
    return results
