# exercise: parallel_map
# label: right
# style: beginner, long-winded: apply_async for each item, get in a second loop, try/except/finally by hand

import multiprocessing


def parallel_map(func, items, processes=4):
    # make the pool
    pool = multiprocessing.Pool(processes=processes)
    all_answers = []
    all_results = []
    try:
        # first loop: start everything
        for item in items:
            answer = pool.apply_async(func, args=(item,))
            all_answers.append(answer)
        # second loop: now wait for everything
        for answer in all_answers:
            result = answer.get()
            all_results.append(result)
    except Exception:
        pool.terminate()
        raise
    else:
        pool.close()
    finally:
        pool.terminate()  # harmless after close, everything has been fetched
        pool.join()
    return all_results
