# exercise: map_with_deadline
# label: wrong
# mistake: `any` in place of `all`: the wait ends with the first result, get() then waits for the late ones without a limit
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (i,)) for i in items]
        end = time.monotonic() + seconds
        while answers and not any(a.ready() for a in answers):
            if time.monotonic() > end:
                return None
            time.sleep(0.01)
        return [a.get() for a in answers]
