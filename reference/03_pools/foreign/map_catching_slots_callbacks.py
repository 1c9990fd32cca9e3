# exercise: map_catching
# label: right
# style: whenComplete idea: callback and error_callback fill the slot of the item
import multiprocessing


def map_catching(func, items, processes=2):
    slots = [None] * len(items)

    def when_complete(index):
        def store(value):
            slots[index] = value

        return store

    with multiprocessing.Pool(processes) as pool:
        pending = []
        for index, item in enumerate(items):
            store = when_complete(index)
            pending.append(
                pool.apply_async(func, (item,), callback=store, error_callback=store)
            )
        for answer in pending:
            answer.wait()
    return slots
