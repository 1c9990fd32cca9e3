# exercise: parallel_map
# label: wrong
# mistake: "Call func once for each item ... equal ones": handles are kept in a dict with the item as the key, so of equal items only the last call is collected and the list is too short (unhashable items give a TypeError)
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        # remember which answer belongs to which item, dicts keep the order!
        answers = {item: pool.apply_async(func, (item,)) for item in items}
        results = []
        for item, answer in answers.items():
            results.append(answer.get())
        return results
