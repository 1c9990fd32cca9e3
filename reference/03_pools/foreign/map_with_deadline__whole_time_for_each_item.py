# exercise: map_with_deadline
# label: wrong
# mistake: every get() may take the full number of seconds, so the total can be many times as long

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            answer.wait(timeout=seconds)
            if not answer.ready():
                return None
            results.append(answer.get())
    return results
