# exercise: map_with_deadline
# label: wrong
# mistake: gives the limit in milliseconds, as in JavaScript, so it waits a thousand times too long: "wait no longer than ``seconds`` for the results"

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    timeout_ms = seconds * 1000
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=timeout_ms)
        except multiprocessing.TimeoutError:
            return None
