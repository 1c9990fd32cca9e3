# exercise: crunch
# style: one_chunk_for_each_cpu
import multiprocessing


def crunch(work, items):
    cpus = multiprocessing.cpu_count()
    size = max(1, -(-len(items) // cpus))
    pool = multiprocessing.Pool(processes=cpus)
    try:
        return pool.map(work, items, chunksize=size)
    finally:
        pool.close()
        pool.join()
