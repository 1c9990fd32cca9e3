# exercise: map_catching
# label: wrong
# mistake: first a map over all items, and when it raises all items are done again one by one to find out which failed, so if one fails func is called twice for every item; breaks "Each item is tried once".
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        # the simple way, if nothing fails
        try:
            results = pool.map(func, items)
            return results
        except Exception:
            pass  # something failed: look at each item by itself

        answers = []
        for item in items:
            answer = pool.apply_async(func, (item,))
            answers.append(answer)

        entries = []
        for answer in answers:
            try:
                value = answer.get()
                entries.append(value)
            except Exception as error:
                entries.append(error)
        return entries
