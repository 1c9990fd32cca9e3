# exercise: parallel_map
# label: wrong
# mistake: equal items are handed to the pool only once and share one answer (and items without a hash, such as lists, raise TypeError); breaks "Call ``func`` once for each item" and "there may be none, and equal ones".
import multiprocessing


def parallel_map(func, items, processes=4):
    # item -> answer object
    answers = {}
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            # the same item has the same result: no need to work twice
            if item not in answers:
                answer = pool.apply_async(func, (item,))
                answers[item] = answer

        for item in items:
            result = answers[item].get()
            results.append(result)
    return results
