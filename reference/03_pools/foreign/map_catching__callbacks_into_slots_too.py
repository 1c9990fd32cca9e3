# exercise: map_catching
# label: right
# style: callback and error_callback store into the slot of the item; close() and join() are the wait
import multiprocessing


def map_catching(func, items, processes=2):
    slots = [None] * len(items)

    def storer(index):
        def store(outcome):
            slots[index] = outcome

        return store

    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            store = storer(index)
            pool.apply_async(func, (item,), callback=store, error_callback=store)
        pool.close()
        pool.join()  # all the callbacks have run when this returns
    return slots
