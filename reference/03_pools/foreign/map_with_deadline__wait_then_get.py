# exercise: map_with_deadline
# label: wrong
# mistake: wait(seconds) does not tell that it was in vain, and the get() behind it waits without a limit
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        return answer.get()
