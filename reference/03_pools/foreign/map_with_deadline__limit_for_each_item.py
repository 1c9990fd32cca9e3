# exercise: map_with_deadline
# label: wrong
# mistake: each get() has the full time again, so two items may take twice the limit: "The time is for all items together."

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            answer.wait(seconds)
            if not answer.ready():
                return None
            results.append(answer.get())
    return results
