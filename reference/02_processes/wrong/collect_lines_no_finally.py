# exercise: collect_lines
# expect: waits-for-the-dead
import multiprocessing


def _work(queue, task, number):
    task(number, queue.put)  # <- here
    queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_work, args=(queue, task, number))
        child.start()
        children.append(child)
    lines = []
    ended = 0
    while ended < workers:
        line = queue.get()
        if line is None:
            ended += 1
        else:
            lines.append(line)
    for child in children:
        child.join()
    return lines
