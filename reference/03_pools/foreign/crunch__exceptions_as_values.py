# exercise: crunch
# label: wrong
# mistake: exceptions are returned in the list, as in map_catching, and not raised
import multiprocessing


def crunch(work, items):
    results = []
    with multiprocessing.Pool() as pool:
        for answer in [pool.apply_async(work, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(e)
    return results
