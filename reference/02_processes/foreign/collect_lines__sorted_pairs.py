# exercise: collect_lines
# label: wrong
# mistake: "those of one worker in its order": sorts the pairs (number, line) to group them, which sorts the lines of a worker by the alphabet, too
import multiprocessing


class Emit:
    def __init__(self, number, queue):
        self.number = number
        self.queue = queue

    def __call__(self, line):
        self.queue.put((self.number, line))


def _worker(task, number, queue):
    try:
        task(number, Emit(number, queue))
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    pairs = []
    running = workers
    while running > 0:
        pair = queue.get()
        if pair is None:
            running -= 1
        else:
            pairs.append(pair)
    for process in processes:
        process.join()
    return [line for _, line in sorted(pairs)]  # worker by worker
