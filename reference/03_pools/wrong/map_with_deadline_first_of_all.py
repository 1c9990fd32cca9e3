# exercise: map_with_deadline
# expect: waits-for-the-late
import concurrent.futures as cf
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = cf.ProcessPoolExecutor(processes)
    try:
        futures = [pool.submit(func, item) for item in items]
        done, _ = cf.wait(futures, timeout=seconds, return_when=cf.FIRST_COMPLETED)
        if futures and not done:
            return None
        return [future.result() for future in futures]  # <- here
    finally:
        for process in multiprocessing.active_children():
            process.terminate()
