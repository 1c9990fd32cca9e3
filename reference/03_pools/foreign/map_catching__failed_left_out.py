# exercise: map_catching
# label: wrong
# mistake: failed items are passed over: the list is too short
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception:
                continue
    return results
