# exercise: map_with_deadline
# label: wrong
# mistake: "the items ... there may be none": map_async of nothing calls no callback, so an empty list waits for the whole time and returns None instead of []
import multiprocessing
import queue


def map_with_deadline(func, items, seconds, processes=2):
    box = queue.SimpleQueue()
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            callback=lambda results: box.put((results, None)),
            error_callback=lambda error: box.put((None, error)),
        )
        try:
            results, error = box.get(timeout=seconds)
        except queue.Empty:
            return None
    if error is not None:
        raise error
    return results
