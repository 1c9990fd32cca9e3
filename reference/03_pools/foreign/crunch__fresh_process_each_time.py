# exercise: crunch
# label: right
# style: multiprocessing.cpu_count, a Pool with maxtasksperchild=1, starmap_async over one-tuples, close and join by hand

import multiprocessing


def crunch(work, items):
    pool = multiprocessing.Pool(
        processes=multiprocessing.cpu_count(),
        maxtasksperchild=1,  # memory is given back after each item
    )
    try:
        answer = pool.starmap_async(work, [(item,) for item in items], chunksize=1)
        pool.close()
        return answer.get()
    finally:
        pool.terminate()
        pool.join()
