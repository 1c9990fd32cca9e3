# exercise: map_catching
# label: wrong
# mistake: to get at the exception, an item that failed is tried a second time, in the caller; each item must be tried once
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for item, answer in zip(items, answers):
            answer.wait()
            if answer.successful():
                results.append(answer.get())
            else:
                # what was it?
                try:
                    results.append(func(item))
                except Exception as error:
                    results.append(error)
    return results
