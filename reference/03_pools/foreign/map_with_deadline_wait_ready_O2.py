# exercise: map_with_deadline
# label: right
# style: plain: wait with a limit, then look whether the answer is ready
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        answer.wait(seconds)
        if not answer.ready():
            return None
        return answer.get()
