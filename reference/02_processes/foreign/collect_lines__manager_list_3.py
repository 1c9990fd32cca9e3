# exercise: collect_lines
# label: right

import multiprocessing


def _report(task, number, lines):
    task(number, lines.append)  # append returns when the manager has the line


def collect_lines(task, workers):
    if workers < 1:
        return []
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        team = [
            multiprocessing.Process(target=_report, args=(task, number, lines))
            for number in range(workers)
        ]
        for process in team:
            process.start()
        for process in team:
            process.join()
        return lines[:]
