# exercise: parallel_map
# label: right
# style: beginner: polls ready() of all answers, then asks each of them
import multiprocessing
import time


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    answers = []
    for item in items:
        a = pool.apply_async(func, [item])
        answers.append(a)
    all_done = False
    while not all_done:
        all_done = True
        for a in answers:
            if not a.ready():
                all_done = False
        time.sleep(0.01)
    results = []
    try:
        for a in answers:
            r = a.get()
            results.append(r)
    finally:
        pool.terminate()
        pool.join()
    return results
