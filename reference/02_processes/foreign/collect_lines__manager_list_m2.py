# exercise: collect_lines
# label: right
# style: terse, with a manager: emit is append of a list in a server process, so joining the workers is enough
import multiprocessing


def _work(task, number, lines):
    task(number, lines.append)


def collect_lines(task, workers):
    if workers < 1:
        return []
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        children = [
            multiprocessing.Process(target=_work, args=(task, number, lines))
            for number in range(workers)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return list(lines[:])  # a copy, before the server ends
