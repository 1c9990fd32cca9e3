# exercise: collect_lines
# expect: empty-taken-for-the-end
import multiprocessing
import queue


def _work(task, number, lines):
    task(number, lines.put)


def collect_lines(task, workers):
    lines = multiprocessing.Manager().Queue()
    ps = [
        multiprocessing.Process(target=_work, args=(task, number, lines))
        for number in range(workers)
    ]
    for p in ps:
        p.start()
    if ps:
        ps[-1].join()
    found = []
    while True:
        try:
            found.append(lines.get_nowait())
        except queue.Empty:
            return found
