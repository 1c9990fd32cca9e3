# exercise: map_with_deadline
# label: wrong
# mistake: the deadline is set anew after every result
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for a in answers:
            deadline = time.monotonic() + seconds
            while not a.ready():
                if time.monotonic() > deadline:
                    return None
                time.sleep(0.01)
            results.append(a.get())
        return results
