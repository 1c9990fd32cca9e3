# exercise: crunch
# label: right
# style: os.sched_getaffinity, single calls with apply_async, beginner's loops

import multiprocessing
import os


def crunch(work, items):
    number_of_cpus = len(os.sched_getaffinity(0))
    results = []
    with multiprocessing.Pool(number_of_cpus) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(work, [item]))
        for answer in answers:
            results.append(answer.get())
    return results
