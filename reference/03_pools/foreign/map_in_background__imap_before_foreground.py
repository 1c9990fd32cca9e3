# exercise: map_in_background
# label: right
# style: imap started before the foreground, listed after it
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap(func, items)
        value = foreground()
        return list(stream), value
