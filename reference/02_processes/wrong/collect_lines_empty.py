# exercise: collect_lines
# expect: empty-taken-for-the-end
import multiprocessing


def _work(queue, task, number):
    task(number, queue.put)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_work, args=(queue, task, number))
        child.start()
        children.append(child)
    lines = []
    while not queue.empty():  # <- here
        lines.append(queue.get())
    for child in children:
        child.join()
    return lines
