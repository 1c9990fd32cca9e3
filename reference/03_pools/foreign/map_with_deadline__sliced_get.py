# exercise: map_with_deadline
# label: right
# style: get() in slices of a tenth of a second until the deadline
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    deadline = time.perf_counter() + seconds
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        while not answer.ready():
            left = deadline - time.perf_counter()
            if left <= 0:
                return None
            answer.wait(min(left, 0.1))
        return answer.get()
