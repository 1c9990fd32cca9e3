# exercise: collect_lines
# expect: other-end-open
import multiprocessing


def _work(end, task, number):
    task(number, end.send)


def collect_lines(task, workers):
    ends = []
    children = []
    for number in range(workers):
        ours, theirs = multiprocessing.Pipe(False)
        child = multiprocessing.Process(target=_work, args=(theirs, task, number))
        child.start()
        ends.append((ours, theirs))
        children.append(child)
    lines = []
    for ours, _ in ends:
        try:
            while True:
                lines.append(ours.recv())  # <- here
        except EOFError:
            pass
    for child in children:
        child.join()
    return lines
