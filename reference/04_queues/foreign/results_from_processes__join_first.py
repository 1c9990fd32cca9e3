# exercise: results_from_processes
# label: wrong
# mistake: the processes are joined before their answers are taken; one that has put a large value (more than the pipe holds) cannot end, and the call hangs.
import multiprocessing


def put_answer(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=put_answer, args=(q, task, item))
        for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()

    # all have ended, so all answers are there
    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
