# exercise: map_in_background
# label: right
# style: imap starts to feed the pool at once; the stream is drained with next() after the foreground, inside the block

from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        stream = pool.imap(func, items)
        value = foreground()
        # one next() for each item, so that nothing that func raises ends the loop silently
        return [next(stream) for _ in items], value
