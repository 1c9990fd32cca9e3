# exercise: map_in_background
# label: wrong
# mistake: imap_unordered: order of completion
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap_unordered(func, items)
        value = foreground()
        return list(it), value
