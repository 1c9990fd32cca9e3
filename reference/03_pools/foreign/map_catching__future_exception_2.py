# exercise: map_catching
# label: right
import concurrent.futures


def map_catching(func, items, processes=2):
    entries = []
    with concurrent.futures.ProcessPoolExecutor(max_workers=processes) as executor:
        futures = []
        for item in items:
            future = executor.submit(func, item)
            futures.append(future)

        for future in futures:
            # waits for this item; None means that nothing was raised
            error = future.exception()
            if error is None:
                entry = future.result()
            else:
                entry = error
            entries.append(entry)
    return entries
