# exercise: prepare_and_store
# label: wrong
# mistake: the caller stores what imap_unordered gives; the first prepare or store that raises ends that loop, and the items that come later are prepared in vain and never stored; it breaks "The others are prepared and stored all the same".

from multiprocessing.pool import ThreadPool


def prepare_and_store(prepare, store, items):
    if not items:
        return
    pool = ThreadPool(len(items))
    try:
        for prepared in pool.imap_unordered(prepare, items):
            store(prepared)  # only this thread stores: no lock is needed
    finally:
        pool.close()
        pool.join()
