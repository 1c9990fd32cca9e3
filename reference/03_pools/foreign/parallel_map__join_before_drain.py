# exercise: parallel_map
# label: wrong
# mistake: own processes are joined before the queue is drained: deadlock with large results
import multiprocessing


def _work(func, part, out):
    for i, item in part:
        try:
            out.put((i, func(item), None))
        except Exception as e:
            out.put((i, None, e))


def parallel_map(func, items, processes=4):
    out = multiprocessing.Queue()
    numbered = list(enumerate(items))
    ps = [multiprocessing.Process(target=_work, args=(func, numbered[k::processes], out)) for k in range(processes)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    res = [None] * len(items)
    for _ in items:
        i, value, error = out.get()
        if error is not None:
            raise error
        res[i] = value
    return res
