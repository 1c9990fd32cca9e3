# exercise: parallel_map
# label: wrong
# mistake: only one sentinel for all worker processes, the others never end and join hangs
import multiprocessing


def _loop(func, inp, out):
    while (job := inp.get()) is not None:
        i, item = job
        try:
            out.put((i, func(item), None))
        except Exception as e:
            out.put((i, None, e))


def parallel_map(func, items, processes=4):
    inp, out = multiprocessing.Queue(), multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_loop, args=(func, inp, out), daemon=True) for _ in range(processes)]
    for p in ps:
        p.start()
    for job in enumerate(items):
        inp.put(job)
    inp.put(None)
    res = {}
    for _ in items:
        i, value, error = out.get()
        res[i] = (value, error)
    for p in ps:
        p.join()
    for i in range(len(items)):
        if res[i][1] is not None:
            raise res[i][1]
    return [res[i][0] for i in range(len(items))]
