# exercise: map_in_background
# label: right
# style: imap started first, its iterator read after the foreground; try/except/else/finally for the pool

from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    pool = Pool(processes)
    try:
        stream = pool.imap(func, items)  # begins at once
        value = foreground()
        results = list(stream)
    except BaseException:
        pool.terminate()
        raise
    else:
        pool.close()
    finally:
        pool.join()
    return (results, value)
