# exercise: parallel_map
# label: wrong
# mistake: the answers are kept in a dict under the item itself, so an item that cannot be hashed (a list, a dict, a set) raises a TypeError (breaks ":param items: the arguments", which need only be picklable, and ":return: the results"; of equal items such as 1 and True one gets the other's result)
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        # by item, so that no result gets to the wrong place
        answers = {}
        for item in items:
            answers[item] = pool.apply_async(func, (item,))
        return [answers[item].get() for item in items]
