# exercise: collect_lines
# label: right
# style: the textbook: one multiprocessing.Queue of pairs, an end mark from each worker in a finally, collect first and join then
import multiprocessing


def _worker(queue, task, number):
    def emit(line):
        queue.put((number, line))

    try:
        task(number, emit)
    finally:
        queue.put((number, None))  # no text is None


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(queue, task, number))
        for number in range(workers)
    ]
    for process in processes:
        process.start()

    lines = []
    working = set(range(workers))
    while working:
        number, line = queue.get()
        if line is None:
            working.discard(number)
        else:
            lines.append(line)

    for process in processes:
        process.join()
    queue.close()
    return lines
