# exercise: results_from_processes
# label: right

from multiprocessing import Pipe, Process


def work(task, item, w):
    value = task(item)
    w.send(value)
    w.close()


def results_from_processes(task, items):
    lst = []
    for item in items:
        r, w = Pipe(duplex=False)
        p = Process(target=work, args=(task, item, w))
        p.start()
        w.close()  # now only the child can send
        lst.append((item, r, p))

    res = {}
    for item, r, p in lst:
        try:
            res[item] = r.recv()
        except Exception:
            pass  # it died (EOFError)
        r.close()
    for item, r, p in lst:
        p.join()
    return res
