# exercise: map_with_deadline
# label: wrong
# mistake: ready() is asked at once, without any waiting: nearly always None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        if answer.ready():
            return answer.get(seconds)
        return None
