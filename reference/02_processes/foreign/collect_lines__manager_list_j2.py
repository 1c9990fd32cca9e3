# exercise: collect_lines
# label: right
from multiprocessing import Manager, Process


def _work(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    with Manager() as manager:
        lines = manager.list()
        processes = [
            Process(target=_work, args=(task, number, lines))
            for number in range(workers)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return lines[:]
