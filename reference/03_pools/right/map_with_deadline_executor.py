# exercise: map_with_deadline
# style: executor_whose_processes_are_ended
import concurrent.futures


def map_with_deadline(func, items, seconds, processes=2):
    executor = concurrent.futures.ProcessPoolExecutor(processes)
    futures = [executor.submit(func, item) for item in items]
    done, late = concurrent.futures.wait(futures, timeout=seconds)
    if late:
        for process in list(executor._processes.values()):
            process.kill()
    executor.shutdown(wait=True, cancel_futures=True)
    if late:
        return None
    return [future.result() for future in futures]
