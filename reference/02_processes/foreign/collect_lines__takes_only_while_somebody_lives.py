# exercise: collect_lines
# label: wrong
# mistake: returns "the lines as they were emitted", all of them: the loop ends when nobody is alive, and what is still in the queue is lost
# misjudged: passed
import multiprocessing
import queue


def _worker(task, number, line_queue):
    task(number, line_queue.put)


def collect_lines(task, workers):
    line_queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(task, number, line_queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    while any(process.is_alive() for process in processes):
        try:
            lines.append(line_queue.get(timeout=0.1))
        except queue.Empty:
            continue
    for process in processes:
        process.join()
    return lines
