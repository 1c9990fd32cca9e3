# exercise: parallel_map
# label: wrong
# mistake: the caller takes every n-th item itself: these run in the calling process
import multiprocessing


def parallel_map(func, items, processes=4):
    mine = list(items)[::processes]
    others = [x for i, x in enumerate(items) if i % processes]
    with multiprocessing.Pool(max(1, processes - 1)) as pool:
        answer = pool.map_async(func, others, 1)
        a = [func(x) for x in mine]
        b = answer.get()
    a.reverse()
    b.reverse()
    return [b.pop() if i % processes else a.pop() for i in range(len(items))]
