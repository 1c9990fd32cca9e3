# exercise: map_catching
# label: wrong
# mistake: calls func again in the caller to get the original exception, so a failing item is tried twice
import multiprocessing


def _original(func, item):
    try:
        return func(item)
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        futures = [(item, pool.apply_async(func, (item,))) for item in items]
        for item, future in futures:
            future.wait()
            if future.successful():
                entries.append(future.get())
            else:
                entries.append(_original(func, item))
    return entries
