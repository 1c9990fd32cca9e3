# exercise: map_in_background
# label: wrong
# mistake: the calls of apply_async stand in a generator expression that is read only after foreground() has ended; until then no item is handed out, and after it they run one by one (breaks "run ``foreground()`` here meanwhile", "while the processes work")
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        return [answer.get() for answer in answers], value
