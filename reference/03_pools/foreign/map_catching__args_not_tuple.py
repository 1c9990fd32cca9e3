# exercise: map_catching
# label: wrong
# mistake: apply_async(func, item): the item is unpacked as the arguments, and the TypeError kept as an entry
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, item) for item in items]
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(e)
    return results
