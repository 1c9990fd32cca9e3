# exercise: map_catching
# label: right
# style: JavaScript habits: add_done_callback settles each slot; the with block waits for all callbacks
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    settled = [None] * len(items)

    def settle_at(index):
        def settle(future):
            error = future.exception()
            if error is not None:
                settled[index] = error
            else:
                settled[index] = future.result()

        return settle

    with ProcessPoolExecutor(processes) as executor:
        for index, item in enumerate(items):
            executor.submit(func, item).add_done_callback(settle_at(index))
    return settled
