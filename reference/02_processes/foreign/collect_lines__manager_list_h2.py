# exercise: collect_lines
# label: right
import multiprocessing


def _report(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    if workers < 1:
        return []
    with multiprocessing.Manager() as manager:
        lines = manager.list()  # append() returns when the manager has the line
        processes = [
            multiprocessing.Process(target=_report, args=(task, number, lines))
            for number in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return lines[:]
