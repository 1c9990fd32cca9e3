# exercise: map_with_deadline
# label: right
# style: second-week student; wait() with the limit, ready() to find out, no exception to confuse, a print left in

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        if answer.ready():
            return answer.get()
        print("too late after", seconds, "s")
        return None
