# exercise: map_with_deadline
# label: right
# style: Pool.terminate() waits for its processes itself
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        return answer.get() if answer.ready() else None
    finally:
        pool.terminate()
