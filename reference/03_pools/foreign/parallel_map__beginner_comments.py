# exercise: parallel_map
# label: right
# style: a beginner who comments every line and uses pool.map in a with block

# we need this module for the Pool
import multiprocessing


def parallel_map(func, items, processes=4):
    # make a pool, it has as many processes as the caller wants
    # the "with" makes sure the processes are stopped at the end,
    # also if there is an error
    with multiprocessing.Pool(processes) as pool:
        # map gives each item to a process and waits until everything is done
        # (the first argument is the function WITHOUT brackets!!)
        results = pool.map(func, items)
        # now results is a list and it is in the right order already
    # here the pool is gone
    # give the list back
    return results
