# exercise: parallel_map
# label: right
# style: list over imap, inside the block
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as workers:
        return list(workers.imap(func, items))
