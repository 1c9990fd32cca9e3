# exercise: map_in_background
# label: wrong
# mistake: when foreground raises, shutdown(wait=False) leaves the processes that still work: "No process of the pool is alive when the call is over, however it ends."
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    futures = [executor.submit(func, item) for item in items]
    try:
        value = foreground()
    except BaseException:
        # nobody wants the results any more
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    with executor:
        return [future.result() for future in futures], value
