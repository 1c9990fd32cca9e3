# exercise: map_with_deadline
# label: right
# style: concurrent.futures.wait with a timeout; late processes are killed before the executor is shut down
import concurrent.futures


def map_with_deadline(func, items, seconds, processes=2):
    executor = concurrent.futures.ProcessPoolExecutor(processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        _, late = concurrent.futures.wait(futures, timeout=seconds)
        if late:
            # shutdown alone would wait for them
            for process in list((executor._processes or {}).values()):
                process.kill()
            return None
        return [future.result() for future in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
