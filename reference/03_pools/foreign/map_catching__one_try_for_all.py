# exercise: map_catching
# label: wrong
# mistake: one try around the whole loop; the first failure ends it and the entries after it are missing: "for each item, in order, what ``func`` returned, whatever that is, or the exception object that it raised"

import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        try:
            for answer in answers:
                results.append(answer.get())
        except Exception as error:
            results.append(error)
    return results
