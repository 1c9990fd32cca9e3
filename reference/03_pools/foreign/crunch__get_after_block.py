# exercise: crunch
# label: wrong
# mistake: get() after the with block: the pool is terminated, deadlock
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        answers = [pool.apply_async(work, (item,)) for item in items]
    return [answer.get() for answer in answers]
