# exercise: parallel_map
# label: wrong
# mistake: the answers are kept in a dict with the items as keys; items that cannot be hashed (lists, dicts) raise TypeError, and equal items get one common result. Breaks ":param items: the arguments; there may be none, and equal ones" and ":raises: what func raises for an item".
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = {item: pool.apply_async(func, (item,)) for item in items}
        results = {item: answer.get() for item, answer in answers.items()}
    return [results[item] for item in items]
