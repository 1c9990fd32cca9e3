# exercise: map_catching
# label: right
# style: plain: apply_async for all, then get each in its own try
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
    return results
