# exercise: collect_lines
# label: right
# style: one Queue for all, None as end mark of each worker, put in a finally

import multiprocessing


def _worker(task, number, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=_worker, args=(task, number, queue))
        processes.append(process)
        process.start()

    lines = []
    finished = 0
    while finished < workers:
        line = queue.get()
        if line is None:
            finished += 1
        else:
            lines.append(line)

    for process in processes:
        process.join()
    return lines
