# exercise: collect_lines
# label: wrong
# mistake: a worker sends its lines as one list at its end, and an empty list if the task raises, so all that this worker had emitted is lost; breaks "What it had emitted is returned all the same"

from multiprocessing import Process, Queue


def work(task, number, q):
    lines = []
    try:
        task(number, lines.append)
        q.put(lines)
    except Exception:
        # something for the get() of the parent
        q.put([])


def collect_lines(task, workers):
    q = Queue()
    lst = []
    for i in range(workers):
        p = Process(target=work, args=(task, i, q))
        p.start()
        lst.append(p)
    res = []
    for p in lst:
        res = res + q.get()
    for p in lst:
        p.join()
    return res
