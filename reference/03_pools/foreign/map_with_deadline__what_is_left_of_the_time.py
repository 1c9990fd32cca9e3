# exercise: map_with_deadline
# label: right
# style: one apply_async an item, each waited for with what is left until a common deadline; wait and ready, so no TimeoutError is involved
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        end = time.monotonic() + seconds
        results = []
        for answer in answers:
            answer.wait(max(0.0, end - time.monotonic()))
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
