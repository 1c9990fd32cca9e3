# exercise: map_catching
# label: right
# style: apply_async each, a try around each get
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
        return results
