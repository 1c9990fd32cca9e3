# exercise: collect_lines
# label: right
# style: a beginner who comments everything; one queue for all, and None as the end mark of each worker
import multiprocessing


# runs in every child
def worker(task, number, queue):
    try:
        # emit is simply the put of the queue
        task(number, queue.put)
    finally:
        # also if the task has raised: say that I am finished
        # None can not be a line, because a line is a text
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()

    # first start all
    processes = []
    for number in range(workers):
        p = multiprocessing.Process(target=worker, args=(task, number, queue))
        p.start()
        processes.append(p)

    # then take everything until every worker has said None
    lines = []
    finished = 0
    while finished < workers:
        line = queue.get()
        if line is None:
            finished = finished + 1
        else:
            lines.append(line)

    # at last wait for all
    for p in processes:
        p.join()

    return lines
