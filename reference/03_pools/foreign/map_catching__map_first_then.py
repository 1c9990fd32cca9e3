# exercise: map_catching
# label: wrong
# mistake: it first tries a map of all, and if that raises does everything again item by item: one failing item makes func run twice for every item; breaks "Each item is tried once".
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items, chunksize=1)
        except Exception:
            pass  # at least one failed: look at each of them
        answers = [pool.apply_async(func, (item,)) for item in items]
        entries = []
        for answer in answers:
            try:
                entries.append(answer.get())
            except Exception as error:
                entries.append(error)
        return entries
