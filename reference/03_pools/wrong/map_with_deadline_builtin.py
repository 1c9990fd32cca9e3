# exercise: map_with_deadline
# expect: another-timeout-error
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(timeout=seconds)
        except TimeoutError as error:  # <- here
            if error.args:
                raise
            return None
