# exercise: parallel_map
# label: wrong
# mistake: an item that equals an earlier one (also True and 1) shares its answer, func is not called for it: "Call ``func`` once for each item", ":param items: the arguments; there may be none, and equal ones."
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        asked = []
        answers = []
        for item in items:
            if item not in asked:
                asked.append(item)
                answers.append(pool.apply_async(func, (item,)))
        return [answers[asked.index(item)].get() for item in items]
