# exercise: map_with_deadline
# expect: asked-before-ready
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        if answer.successful():  # <- here
            return answer.get()
        return answer.get() if answer.ready() else None
