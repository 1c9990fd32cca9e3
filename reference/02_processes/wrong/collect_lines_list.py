# exercise: collect_lines
# expect: not-shared
import multiprocessing


def _work(lines, task, number):
    task(number, lines.append)  # <- here


def collect_lines(task, workers):
    lines = []
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_work, args=(lines, task, number))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return lines
