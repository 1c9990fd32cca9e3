# exercise: map_catching
# label: wrong
# mistake: a failed item is called once more, in the calling process
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for item, answer in zip(items, answers):
            try:
                results.append(answer.get())
            except Exception:
                try:
                    results.append(func(item))
                except Exception as e:
                    results.append(e)
    return results
