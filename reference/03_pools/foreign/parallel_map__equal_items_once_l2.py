# exercise: parallel_map
# label: wrong
# mistake: keeps the answers in a dict by item, so that equal items are computed only once (and lists cannot be items): "Call ``func`` once for each item"; "there may be none, and equal ones"

import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = {}
        for item in items:
            if item not in answers:
                answers[item] = pool.apply_async(func, (item,))
        return [answers[item].get() for item in items]
