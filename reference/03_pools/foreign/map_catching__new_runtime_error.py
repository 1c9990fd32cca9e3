# exercise: map_catching
# label: wrong
# mistake: puts a new RuntimeError with a text into the list and not the exception object that func raised

import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [(item, pool.apply_async(func, (item,))) for item in items]
        results = []
        for item, answer in answers:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(RuntimeError(f"{item!r} failed: {e}"))
        return results
