# exercise: map_catching
# label: wrong
# mistake: results first, the exceptions behind them
import multiprocessing


def map_catching(func, items, processes=2):
    good, bad = [], []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                good.append(answer.get())
            except Exception as e:
                bad.append(e)
    return good + bad
