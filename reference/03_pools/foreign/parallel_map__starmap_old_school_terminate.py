# exercise: parallel_map
# label: right
# style: old-school code of 2010: starmap over one-tuples, terminate and join by hand, no with statement
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    pool = Pool(processes)
    try:
        argument_tuples = list(zip(items))
        results = pool.starmap(func, argument_tuples, chunksize=1)
    except:
        pool.terminate()
        raise
    else:
        pool.close()
    finally:
        pool.join()
    return results
