# exercise: map_with_deadline
# label: wrong
# mistake: raises TimeoutError to the caller on purpose
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        if not answer.ready():
            raise TimeoutError("deadline of %s seconds" % seconds)
        return answer.get()
