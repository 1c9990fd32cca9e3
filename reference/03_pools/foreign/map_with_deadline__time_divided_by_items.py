# exercise: map_with_deadline
# label: wrong
# mistake: divides the time by the number of items, so it gives up long before the time for all is over (and divides by zero without items)

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    # the time is for all items together
    share = seconds / len(items)
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            answer.wait(share)
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
