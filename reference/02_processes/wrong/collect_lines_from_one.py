# exercise: collect_lines
# expect: numbered-from-one
import multiprocessing


def _work(lines, task, number):
    task(number, lines.append)


def collect_lines(task, workers):
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        children = []
        for number in range(1, workers + 1):  # <- here
            child = multiprocessing.Process(target=_work, args=(lines, task, number))
            child.start()
            children.append(child)
        for child in children:
            child.join()
        return list(lines)
