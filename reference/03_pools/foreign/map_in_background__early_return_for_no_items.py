# exercise: map_in_background
# label: wrong
# mistake: with no items it returns ([], None) at once and never calls foreground; breaks "run ``foreground()`` here meanwhile" and "the list of results in the order of the items, then foreground's value" (there may be no items)

from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    if len(items) == 0:
        return [], None  # nothing to do
    with Pool(processes) as pool:
        r = pool.map_async(func, items)
        value = foreground()
        return r.get(), value
