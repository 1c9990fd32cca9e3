# exercise: map_in_background
# label: right
import concurrent.futures


def map_in_background(func, items, foreground, processes=2):
    results = []
    with concurrent.futures.ProcessPoolExecutor(max_workers=processes) as executor:
        # submit() does not wait
        futures = []
        for item in items:
            future = executor.submit(func, item)
            futures.append(future)

        try:
            foreground_value = foreground()
        except BaseException:
            # the items that wait are not needed any more
            for future in futures:
                future.cancel()
            raise

        for future in futures:
            result = future.result()
            results.append(result)
    # here all processes are gone
    return results, foreground_value
