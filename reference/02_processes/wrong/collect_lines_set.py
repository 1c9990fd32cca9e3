# exercise: collect_lines
# expect: lines-rearranged
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
    found = {}
    ended = 0
    while ended < workers:
        line = queue.get()
        if line is None:
            ended += 1
        else:
            found[line] = True
    for child in children:
        child.join()
    return list(found)  # <- here
