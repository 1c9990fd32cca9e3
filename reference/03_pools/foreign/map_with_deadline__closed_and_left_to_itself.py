# exercise: map_with_deadline
# label: wrong
# mistake: "no process of the pool is alive when the call is over": when time is up the pool is only closed, its processes go on with the late items
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)
    pool.close()
    answer.wait(seconds)
    if not answer.ready():
        return None  # do not join: that would wait for the late ones
    pool.join()
    return answer.get()
