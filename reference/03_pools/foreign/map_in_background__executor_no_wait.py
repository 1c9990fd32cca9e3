# exercise: map_in_background
# label: wrong
# mistake: shutdown(wait=False) does not wait for the processes; when foreground raises, the running items go on after the call: "No process of the pool is alive when the call is over, however it ends."

import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(
        max_workers=processes, mp_context=multiprocessing.get_context()
    )
    try:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        return [future.result() for future in futures], value
    finally:
        # never hang in the clean-up
        executor.shutdown(wait=False, cancel_futures=True)
