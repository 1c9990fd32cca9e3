# exercise: collect_lines
# expect: not-picklable
import multiprocessing


def collect_lines(task, workers):
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        children = []
        for number in range(workers):
            emit = lambda line: lines.append(line)
            child = multiprocessing.Process(target=task, args=(number, emit))
            child.start()  # <- here
            children.append(child)
        for child in children:
            child.join()
        return list(lines)
