# exercise: collect_lines
# label: wrong
# mistake: the workers meet at a barrier before the first of them puts the end mark, and a worker whose task raised never comes, so the others and the caller wait forever; breaks "A task that raises ends early.  What it had emitted is returned all the same, and the other workers go on"
import multiprocessing


def _line_worker(task, number, counter, goal):
    task(number, counter.put)
    if goal.wait() == 0:  # all have put their lines; one of us says so
        counter.put(None)


def collect_lines(task, workers):
    if workers == 0:
        return []
    counter = multiprocessing.SimpleQueue()
    goal = multiprocessing.Barrier(workers)
    processes = [
        multiprocessing.Process(target=_line_worker, args=(task, n, counter, goal))
        for n in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    while (line := counter.get()) is not None:
        lines.append(line)
    for process in processes:
        process.join()
    return lines
