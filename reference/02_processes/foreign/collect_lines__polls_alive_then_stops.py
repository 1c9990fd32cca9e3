# exercise: collect_lines
# label: wrong
# mistake: it stops as soon as no worker is alive, without a last look into the queue, so lines that were emitted shortly before the end are missing
import multiprocessing
import time


def worker(task, number, queue):
    task(number, queue.put)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=worker, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()

    lines = []
    while any(process.is_alive() for process in processes):
        while not queue.empty():
            lines.append(queue.get())
        time.sleep(0.1)

    for process in processes:
        process.join()
    return lines
