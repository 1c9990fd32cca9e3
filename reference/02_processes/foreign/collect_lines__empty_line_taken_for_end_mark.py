# exercise: collect_lines
# label: wrong
# mistake: "any text": the end mark None is recognised by `if not line`, so an emitted "" counts as the end of a worker; it is lost, and so are the lines after the last "end"
import multiprocessing as mp


def _run(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = mp.Queue()
    procs = [mp.Process(target=_run, args=(task, i, q)) for i in range(workers)]
    for p in procs:
        p.start()

    lines = []
    active = workers
    while active:
        line = q.get()
        if not line:
            active -= 1
            continue
        lines.append(line)

    for p in procs:
        p.join()
    return lines
