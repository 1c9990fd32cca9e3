# exercise: collect_lines
# label: wrong
# mistake: the pairs (number, line) are sorted at the end to group them by worker, which sorts each worker's lines alphabetically as well: a worker that emits "b", "a" gives "a", "b" (breaks "those of one worker in its order")
import multiprocessing


def _worker(lines, task, number):
    def emit(line):
        lines.put((number, line))

    try:
        task(number, emit)
    finally:
        lines.put(None)


def collect_lines(task, workers):
    lines = multiprocessing.Queue()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=_worker, args=(lines, task, number))
        process.start()
        processes.append(process)

    collected = []
    ended = 0
    while ended < workers:
        entry = lines.get()
        if entry is None:
            ended += 1
        else:
            collected.append(entry)
    for process in processes:
        process.join()

    collected.sort()  # worker 0 first, then worker 1, ...
    return [line for number, line in collected]
