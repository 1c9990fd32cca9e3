# exercise: parallel_map
# label: right
# style: a beginner who comments every line and ends the pool by hand in a finally
import multiprocessing


def parallel_map(func, items, processes=4):
    # make a pool, it starts the processes
    pool = multiprocessing.Pool(processes)
    try:
        # map gives every item to a process
        # it waits until everything is finished
        # the results have the same order as the items
        results = pool.map(func, items)
    finally:
        # this happens always, also when func has raised an error
        # first say: there comes no more work
        pool.close()
        # then wait until the processes have gone home
        pool.join()
    # give the list back
    return results
