# exercise: map_with_deadline
# label: right
import multiprocessing
import threading


def try_one_item(func, item):
    # this runs in a process of the pool; what func raises is sent home in a pair
    try:
        value = func(item)
    except BaseException as error:
        return False, error
    return True, value


def map_with_deadline(func, items, seconds, processes=2):
    # a lock cannot wait longer than this (about 290 years)
    longest = threading.TIMEOUT_MAX
    if seconds > longest:
        seconds = longest

    jobs = []
    for item in items:
        jobs.append((func, item))

    pool = multiprocessing.Pool(processes)
    try:
        answer = pool.starmap_async(try_one_item, jobs, chunksize=1)
        # wait() raises nothing, so no TimeoutError of func can be mistaken
        answer.wait(seconds)
        if not answer.ready():
            return None
        pairs = answer.get()
    finally:
        # this ends late work, too
        pool.terminate()
        pool.join()

    results = []
    for went_well, content in pairs:
        if not went_well:
            raise content
        results.append(content)
    return results
