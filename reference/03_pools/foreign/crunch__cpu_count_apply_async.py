# exercise: crunch
# label: right
# style: os.cpu_count(), apply_async each, get in order
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(os.cpu_count()) as pool:
        answers = [pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]
