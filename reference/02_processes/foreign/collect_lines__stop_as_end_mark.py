# exercise: collect_lines
# label: wrong
# mistake: the text "STOP" is the end mark, though a line may be "STOP"

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put("STOP")


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in ps:
        p.start()
    lines = []
    ended = 0
    while ended < workers:
        item = q.get()
        if item == "STOP":
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    return lines
