# exercise: map_catching
# label: wrong
# mistake: "Each item is tried once": tries a whole map first, and when that raises, all items are run again one by one
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        # fast path: usually nothing fails
        try:
            return pool.map(func, items, chunksize=1)
        except Exception:
            pass

        # slow path: find out who it was
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(e)
        return results
