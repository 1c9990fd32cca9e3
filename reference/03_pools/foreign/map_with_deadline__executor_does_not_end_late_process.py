# exercise: map_with_deadline
# label: wrong
# mistake: shutdown(wait=False) returns in time but does not end the process that is late; breaks "no process of the pool is alive when the call is over"
import concurrent.futures


def map_with_deadline(func, items, seconds, processes=2):
    executor = concurrent.futures.ProcessPoolExecutor(processes)
    late = ()
    try:
        futures = [executor.submit(func, item) for item in items]
        _, late = concurrent.futures.wait(futures, timeout=seconds)
        if late:
            return None
        return [future.result() for future in futures]
    finally:
        # never wait for late work, and cancel what has not begun
        executor.shutdown(wait=not late, cancel_futures=True)
