# exercise: collect_lines
# expect: recv-in-start-loop
import multiprocessing


def _work(end, task, number):
    task(number, end.send)


def collect_lines(task, workers):
    lines = []
    for number in range(workers):
        ours, theirs = multiprocessing.Pipe(False)
        child = multiprocessing.Process(target=_work, args=(theirs, task, number))
        child.start()  # <- here
        theirs.close()
        try:
            while True:
                lines.append(ours.recv())
        except EOFError:
            child.join()
    return lines
