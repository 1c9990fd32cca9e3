# exercise: parallel_map
# label: wrong
# mistake: chunksize is len(items) // processes, which is 0 for fewer items than processes: func is not called and a list of None is returned; breaks "Call ``func`` once for each item" and "Checked: ... no items, few"
import multiprocessing


def parallel_map(func, items, processes=4):
    # an equal share for each process, so that little has to be sent
    share = len(items) // processes
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, chunksize=share)
