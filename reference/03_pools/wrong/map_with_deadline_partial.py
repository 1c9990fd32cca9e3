# exercise: map_with_deadline
# expect: part-for-the-whole
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get(timeout=seconds))
            except multiprocessing.TimeoutError:  # <- here
                pass
    return results
