# exercise: collect_lines
# label: wrong
# mistake: joins the workers before it takes the lines; with long lines the queue's feeder cannot end: deadlock

import multiprocessing


def _worker(task, number, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(task, i, queue))
        for i in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()

    # now everybody has finished and all lines are in the queue
    lines = []
    ended = 0
    while ended < workers:
        item = queue.get()
        if item is None:
            ended += 1
        else:
            lines.append(item)
    return lines
