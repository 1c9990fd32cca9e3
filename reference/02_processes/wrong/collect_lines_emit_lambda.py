# exercise: collect_lines
# expect: not-picklable
import multiprocessing


def collect_lines(task, workers):
    ends = []
    children = []
    for number in range(workers):
        ours, theirs = multiprocessing.Pipe(False)
        emit = lambda line: theirs.send(line)
        child = multiprocessing.Process(target=task, args=(number, emit))
        child.start()  # <- here
        theirs.close()
        ends.append(ours)
        children.append(child)
    lines = []
    for ours in ends:
        try:
            while True:
                lines.append(ours.recv())
        except EOFError:
            ours.close()
    for child in children:
        child.join()
    return lines
