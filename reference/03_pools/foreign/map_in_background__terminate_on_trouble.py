# exercise: map_in_background
# label: right
import multiprocessing


def _try_one(job):
    func, item = job
    try:
        return item_outcome(func(item), None)
    except BaseException as error:
        return item_outcome(None, error)


def item_outcome(value, error):
    return {"value": value, "error": error}


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        jobs = [(func, item) for item in items]
        answer = pool.map_async(_try_one, jobs, chunksize=1)
        mine = foreground()
        outcomes = answer.get()
    except BaseException:
        pool.terminate()  # the foreground raised: nobody wants the rest
        raise
    else:
        pool.close()
    finally:
        pool.join()

    for outcome in outcomes:
        if outcome["error"] is not None:
            raise outcome["error"]
    return [outcome["value"] for outcome in outcomes], mine
