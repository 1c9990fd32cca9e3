# exercise: parallel_map
# label: wrong
# mistake: results kept in a dict by item: equal items become one, and unhashable items fail
import multiprocessing


def parallel_map(func, items, processes=4):
    answers = {}
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answers[item] = pool.apply_async(func, (item,))
        return [answer.get() for answer in answers.values()]
