# exercise: collect_lines
# label: right
# style: unusual: a list that a manager keeps; each child appends to it
import multiprocessing


def _append_lines(task, number, shared):
    task(number, shared.append)


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    if workers < 1:
        return []
    with multiprocessing.Manager() as manager:
        shared = manager.list()
        crew = [
            multiprocessing.Process(target=_append_lines, args=(task, number, shared))
            for number in range(workers)
        ]
        for process in crew:
            process.start()
        for process in crew:
            process.join()
        return list(shared[:])
