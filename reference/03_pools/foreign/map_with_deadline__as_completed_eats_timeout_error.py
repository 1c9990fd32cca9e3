# exercise: map_with_deadline
# label: wrong
# mistake: as_completed raises Python's own TimeoutError, and the same except catches a TimeoutError that func raised, so None comes before the limit: "what `func` raises in time, even a `TimeoutError`, reaches the caller"
from concurrent.futures import ProcessPoolExecutor, as_completed


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        numbers = {executor.submit(func, item): n for n, item in enumerate(items)}
        results = [None] * len(items)
        for future in as_completed(numbers, timeout=seconds):
            results[numbers[future]] = future.result()
        return results
    except TimeoutError:
        return None
    finally:
        for process in list((executor._processes or {}).values()):
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)
