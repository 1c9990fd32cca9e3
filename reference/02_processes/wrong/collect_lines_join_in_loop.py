# exercise: collect_lines
# expect: join-in-start-loop
import multiprocessing


def _work(lines, task, number):
    task(number, lines.append)


def collect_lines(task, workers):
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        for number in range(workers):
            child = multiprocessing.Process(target=_work, args=(lines, task, number))
            child.start()
            child.join()  # <- here
        return list(lines)
