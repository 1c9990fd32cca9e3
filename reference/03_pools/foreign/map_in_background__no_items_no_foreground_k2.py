# exercise: map_in_background
# label: wrong
# mistake: with no items it returns at once and never calls foreground; breaks "run ``foreground()`` here meanwhile" / ":return: the list of results in the order of the items, then foreground's value" for "the arguments; there may be none"
import math
import multiprocessing


def _batches(items, size):
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _run_batch(func, batch):
    return [func(item) for item in batch]


def map_in_background(func, items, foreground, processes=2):
    if not items:
        return [], None
    items = list(items)
    size = math.ceil(len(items) / (processes * 4))
    with multiprocessing.Pool(processes) as pool:
        answers = [
            pool.apply_async(_run_batch, (func, batch))
            for batch in _batches(items, size)
        ]
        value = foreground()
        results = []
        for answer in answers:
            results.extend(answer.get())
    return results, value
