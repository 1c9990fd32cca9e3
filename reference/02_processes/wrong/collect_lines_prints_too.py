# exercise: collect_lines
# expect: printed-by-children
import multiprocessing


def _work(queue, task, number):
    def emit(line):
        print(line, flush=True)  # <- here
        queue.put(line)

    try:
        task(number, emit)
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
    return lines
