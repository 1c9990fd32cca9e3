# exercise: collect_lines
# expect: proxy-returned
from multiprocessing import Manager, Process


def _work(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    with Manager() as manager:
        lines = manager.list()  # <- here
        children = [
            Process(target=_work, args=(task, number, lines))
            for number in range(workers)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return lines
