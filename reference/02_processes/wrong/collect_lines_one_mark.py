# exercise: collect_lines
# expect: first-end-for-all
import multiprocessing


def _work(queue, task, number):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_work, args=(queue, task, number))
        child.start()
        children.append(child)
    lines = []
    while workers:
        line = queue.get()
        if line is None:
            break  # <- here
        lines.append(line)
    for child in children:
        child.join()
    return lines
