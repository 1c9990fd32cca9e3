# exercise: map_in_background
# label: right
import multiprocessing
import signal


def _attempt(func, item):
    try:
        return ("ok", func(item))
    except BaseException as error:
        return ("error", error)


# Each process gets the default SIGTERM back, so that terminate() always ends it,
# even in the middle of an item that catches everything.
def map_in_background(func, items, foreground, processes=2):
    jobs = [(func, item) for item in items]
    with multiprocessing.Pool(
        processes, signal.signal, (signal.SIGTERM, signal.SIG_DFL)
    ) as pool:
        answer = pool.starmap_async(_attempt, jobs, chunksize=1)
        mine = foreground()
        pairs = answer.get()
    results = []
    for what, value in pairs:
        if what == "error":
            raise value
        results.append(value)
    return results, mine
