# exercise: collect_lines
# label: right
# style: a beginner who comments everything: one queue, and a None from each worker as its end mark
import multiprocessing


# one worker, runs in its own process
def worker(task, number, queue):
    try:
        # emit is simply the put of the queue
        task(number, queue.put)
    finally:
        # also when the task raises: say that no more lines come from here
        # (a line is a text, so None cannot be a line)
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()

    # step 1: make all processes
    processes = []
    for number in range(workers):
        p = multiprocessing.Process(target=worker, args=(task, number, queue))
        processes.append(p)

    # step 2: start ALL of them
    for p in processes:
        p.start()

    # step 3: take what comes, until every worker has said its end
    lines = []
    ended = 0
    while ended < workers:
        line = queue.get()
        if line is None:
            ended += 1
        else:
            lines.append(line)

    # step 4: now join, the queue is drained
    for p in processes:
        p.join()
    queue.close()

    return lines
