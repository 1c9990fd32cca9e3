# exercise: collect_lines
# label: wrong
# mistake: "any text": the end mark is asked for with `not line`; an emitted "" is lost and counts as the end of a worker
import multiprocessing


def _worker(task, number, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    finished = 0
    while finished < workers:
        line = queue.get()
        if not line:
            finished += 1
        else:
            lines.append(line)
    for process in processes:
        process.join()
    return lines
