# exercise: collect_lines
# label: wrong
# mistake: sorts pairs of number and line to group the workers, which sorts the lines of one worker by the alphabet, too: its order is lost
from multiprocessing import Process, Queue


def run_worker(task, number, queue):
    def emit(line):
        queue.put((number, line))

    try:
        task(number, emit)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = Queue()
    processes = [Process(target=run_worker, args=(task, n, queue)) for n in range(workers)]
    for p in processes:
        p.start()

    pairs = []
    ended = 0
    while ended < workers:
        pair = queue.get()
        if pair is None:
            ended += 1
        else:
            pairs.append(pair)

    for p in processes:
        p.join()

    pairs.sort()  # worker 0 first, then worker 1, ...
    return [line for _, line in pairs]
