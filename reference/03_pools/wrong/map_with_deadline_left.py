# exercise: map_with_deadline
# expect: pool-left
import multiprocessing

_answers = []


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)  # <- here
    answer = pool.map_async(func, items)
    _answers.append((pool, answer))
    answer.wait(seconds)
    if not answer.ready():
        return None
    pool.terminate()
    pool.join()
    return answer.get()
