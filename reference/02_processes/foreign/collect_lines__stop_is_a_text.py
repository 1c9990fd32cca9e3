# exercise: collect_lines
# label: wrong
# mistake: the end mark is the text "STOP": a worker that emits the line "STOP" is counted as finished, this line is missing and others may be lost
from multiprocessing import Process, Queue

STOP = "STOP"


def worker(number, task, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put(STOP)  # also when the task raises


def collect_lines(task, workers):
    queue = Queue()
    processes = [
        Process(target=worker, args=(number, task, queue)) for number in range(workers)
    ]
    for process in processes:
        process.start()

    lines = []
    running = workers
    while running > 0:
        line = queue.get()
        if line == STOP:
            running -= 1
        else:
            lines.append(line)

    for process in processes:
        process.join()
    return lines
