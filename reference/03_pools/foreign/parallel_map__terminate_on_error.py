# exercise: parallel_map
# label: right
# style: close on success, terminate on error, join in both cases
import multiprocessing as mp


def parallel_map(func, items, processes=4):
    p = mp.Pool(processes)
    try:
        out = p.map(func, items)
        p.close()
        return out
    except:
        p.terminate()
        raise
    finally:
        p.join()
