# exercise: collect_lines
# expect: joined-before-drained
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
    for child in children:
        child.join()  # <- here
    return [line for _ in range(workers) for line in iter(queue.get, None)]
