# exercise: collect_lines
# label: wrong
# mistake: "in processes, all at once": to spare the machine a semaphore lets only four workers run; the fifth begins when another has ended
import multiprocessing

AT_MOST = 4


def _worker(task, number, queue, places):
    try:
        with places:
            task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    places = multiprocessing.BoundedSemaphore(AT_MOST)
    processes = [
        multiprocessing.Process(target=_worker, args=(task, number, queue, places))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    ended = 0
    while ended < workers:
        line = queue.get()
        if line is None:
            ended += 1
        else:
            lines.append(line)
    for process in processes:
        process.join()
    return lines
