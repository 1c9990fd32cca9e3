# exercise: map_with_deadline
# expect: asked-before-ready
# also: swallowed-exception
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        return answer.get() if answer.successful() else None  # <- here
