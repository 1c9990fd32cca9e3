# exercise: map_catching
# label: wrong
# mistake: entries kept in a dict by item: equal items become one
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = {str(item): pool.apply_async(func, (item,)) for item in items}
        out = []
        for answer in answers.values():
            try:
                out.append(answer.get())
            except Exception as e:
                out.append(e)
        return out
