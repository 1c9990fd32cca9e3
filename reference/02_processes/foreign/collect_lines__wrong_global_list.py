# exercise: collect_lines
# label: wrong
# mistake: a global list is believed shared, each child appends to its own copy, the parent's stays empty; breaks "return their lines"
from multiprocessing import Process

LINES = []


def run_worker(task, number):
    task(number, LINES.append)


def collect_lines(task, workers):
    LINES.clear()
    processes = []
    for number in range(workers):
        process = Process(target=run_worker, args=(task, number))
        processes.append(process)
        process.start()
    for process in processes:
        process.join()
    return list(LINES)
