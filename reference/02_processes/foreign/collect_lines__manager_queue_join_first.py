# exercise: collect_lines
# label: right
# style: the queue of a Manager, whose server keeps the lines, so that all can be joined first and the queue emptied afterwards; no end marks
from multiprocessing import Manager, Process


def run_worker(number, task, queue):
    # put() comes back when the manager has the line, so nothing is under way
    # any more when this process ends, whether the task raised or not
    task(number, queue.put)


def collect_lines(task, workers):
    if workers < 1:
        return []

    lines = []
    with Manager() as manager:
        queue = manager.Queue()

        processes = []
        for number in range(workers):
            processes.append(Process(target=run_worker, args=(number, task, queue)))
        for process in processes:
            process.start()
        for process in processes:
            process.join()

        # nobody puts any more: now empty() tells the truth
        while not queue.empty():
            lines.append(queue.get())
    return lines
