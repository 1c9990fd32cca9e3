# exercise: parallel_map
# style: imap
import multiprocessing as mp


def parallel_map(func, items, processes=4):
    if len(items) == 0:
        return []
    results = []
    # Fewer processes, where there is less to do.
    with mp.Pool(min(processes, len(items))) as workers:
        for result in workers.imap(func, items):
            results.append(result)
        workers.close()
        workers.join()
    return results
