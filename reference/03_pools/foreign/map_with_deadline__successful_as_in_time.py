# exercise: map_with_deadline
# label: wrong
# mistake: successful() is asked: an error of func is handled like a late item
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        if answer.ready() and answer.successful():
            return answer.get()
        return None
