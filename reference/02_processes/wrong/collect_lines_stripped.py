# exercise: collect_lines
# expect: lines-changed
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
    lines = [line for _ in range(workers) for line in iter(queue.get, None)]
    for child in children:
        child.join()
    return [line.strip() for line in lines]  # <- here
