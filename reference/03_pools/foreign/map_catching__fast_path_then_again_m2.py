# exercise: map_catching
# label: wrong
# mistake: tries a plain map first, and when one item fails, does all of them a second time: "Each item is tried once"
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            # usually nothing fails, and this is the fastest
            return pool.starmap_async(func, zip(items), chunksize=1).get()
        except Exception:
            pass
        answers = [pool.apply_async(func, (item,)) for item in items]
        outcomes = []
        for answer in answers:
            try:
                outcomes.append(answer.get())
            except Exception as error:
                outcomes.append(error)
        return outcomes
