# exercise: map_with_deadline
# label: right
# style: spawn context; the clock runs from the start of the work
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    ctx = multiprocessing.get_context("spawn")
    with ctx.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            return answer.get(seconds)
        except ctx.TimeoutError:
            return None
