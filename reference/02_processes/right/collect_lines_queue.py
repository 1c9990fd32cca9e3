# exercise: collect_lines
# style: queue_and_end_marks
import multiprocessing


def _tell(lines, task, number):
    try:
        task(number, lines.put)
    finally:
        lines.put(None)


def collect_lines(task, workers):
    lines = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_tell, args=(lines, task, number))
        for number in range(workers)
    ]
    for child in children:
        child.start()
    found = []
    working = workers
    while working:
        line = lines.get()
        if line is None:
            working -= 1
        else:
            found.append(line)
    for child in children:
        child.join()
    return found
