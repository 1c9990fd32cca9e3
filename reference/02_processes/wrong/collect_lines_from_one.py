# exercise: collect_lines
# expect: numbered-from-one
import multiprocessing


def _work(queue, task, number):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.SimpleQueue()
    children = []
    for number in range(1, workers + 1):  # <- here
        child = multiprocessing.Process(target=_work, args=(queue, task, number))
        child.start()
        children.append(child)
    lines = [line for _ in children for line in iter(queue.get, None)]
    for child in children:
        child.join()
    return lines
