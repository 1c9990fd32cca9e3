# exercise: map_catching
# label: wrong
# mistake: "Each item is tried once": if one of them raises, all items are tried a second time, one by one
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            # usually nothing fails
            answers = [pool.apply_async(func, (item,)) for item in items]
            return [answer.get() for answer in answers]
        except Exception:
            pass
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
        return results
