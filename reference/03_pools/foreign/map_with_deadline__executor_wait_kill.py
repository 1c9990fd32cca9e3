# exercise: map_with_deadline
# label: right
# style: ProcessPoolExecutor, futures.wait(timeout), the processes are terminated when late
import concurrent.futures as cf


def map_with_deadline(func, items, seconds, processes=2):
    executor = cf.ProcessPoolExecutor(processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        done, late = cf.wait(futures, timeout=seconds)
        if late:
            for process in list(executor._processes.values()):
                process.kill()
            return None
        return [f.result() for f in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
