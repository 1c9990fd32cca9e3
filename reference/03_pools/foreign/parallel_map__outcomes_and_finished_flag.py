# exercise: parallel_map
# label: right
import multiprocessing


def _attempt(job):
    """Run in a process: the outcome of one item, whatever func does."""
    func, item = job
    try:
        return True, func(item)
    except BaseException as error:  # also SystemExit, which would end the process
        return False, error


def parallel_map(func, items, processes=4):
    results = []
    finished = False
    pool = multiprocessing.Pool(processes)
    try:
        jobs = [(func, item) for item in items]
        for good, content in pool.imap(_attempt, jobs, chunksize=1):
            if not good:
                raise content
            results.append(content)
        finished = True
    finally:
        if finished:
            pool.close()
        else:
            pool.terminate()
        pool.join()
    return results
