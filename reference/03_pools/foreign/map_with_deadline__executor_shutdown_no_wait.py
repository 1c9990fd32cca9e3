# exercise: map_with_deadline
# label: wrong
# mistake: shutdown(wait=False, cancel_futures=True) does not stop an item that is at work; its process goes on after the return

from concurrent.futures import ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    futures = [executor.submit(func, item) for item in items]
    done, late = wait(futures, timeout=seconds)
    if late:
        # do not wait for them
        executor.shutdown(wait=False, cancel_futures=True)
        return None
    executor.shutdown()
    return [future.result() for future in futures]
