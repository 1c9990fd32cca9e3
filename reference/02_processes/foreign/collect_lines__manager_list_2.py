# exercise: collect_lines
# label: right

import multiprocessing


def _emit_into(lines, task, number):
    """What a worker runs: each emit is a call to the manager, that waits for its reply."""
    task(number, lines.append)


def collect_lines(task, workers):
    if workers < 1:
        return []
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        processes = [
            multiprocessing.Process(target=_emit_into, args=(lines, task, number))
            for number in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return list(lines)
