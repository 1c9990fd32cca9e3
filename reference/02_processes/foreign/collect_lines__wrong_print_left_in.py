# exercise: collect_lines
# label: wrong
# mistake: a debugging print of each line is left in the parent; breaks "The lines are returned, and no process prints them."
from multiprocessing import Process, SimpleQueue


def worker(task, number, q):
    try:
        task(number, lambda line: q.put((number, line)))
    finally:
        q.put((number, None))


def collect_lines(task, workers):
    q = SimpleQueue()
    processes = {}
    for number in range(workers):
        processes[number] = Process(target=worker, args=(task, number, q))
    for process in processes.values():
        process.start()
    lines = []
    running = set(processes)
    while running:
        number, line = q.get()
        if line is None:
            running.remove(number)
            continue
        print(line)
        lines.append(line)
    for process in processes.values():
        process.join()
    return lines
