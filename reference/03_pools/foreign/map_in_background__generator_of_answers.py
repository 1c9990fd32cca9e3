# exercise: map_in_background
# label: wrong
# mistake: the calls of apply_async stand in a generator expression, which does nothing until it is read after foreground(); so no process works meanwhile, and then one item is submitted at a time; it breaks "Map func over the items in a pool, and run foreground() here meanwhile".

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        return [answer.get() for answer in answers], value
