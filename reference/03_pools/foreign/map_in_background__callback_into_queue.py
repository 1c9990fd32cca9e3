# exercise: map_in_background
# label: wrong
# mistake: map_async calls no callback when there are no items, so box.get() waits for ever: ":param items: the arguments; there may be none."
import multiprocessing
import queue


def map_in_background(func, items, foreground, processes=2):
    box = queue.SimpleQueue()

    def resolve(results):
        box.put((results, None))

    def reject(error):
        box.put((None, error))

    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=resolve, error_callback=reject)
        value = foreground()
        results, error = box.get()
        if error is not None:
            raise error
        return results, value
