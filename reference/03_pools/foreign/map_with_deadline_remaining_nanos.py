# exercise: map_with_deadline
# label: right
# style: like AbstractExecutorService.invokeAll: one answer for each item and the time that remains, clean-up in finally
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        deadline = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            answer.wait(max(0.0, deadline - time.monotonic()))
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
    finally:
        pool.terminate()
        pool.join()
