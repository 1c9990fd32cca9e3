# exercise: parallel_map
# label: right
# style: pool.imap with maxtasksperchild, and one next() for each item (so that even a StopIteration of func gets through)
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes, maxtasksperchild=50) as pool:
        answers = pool.imap(func, items)
        return [next(answers) for _ in items]
