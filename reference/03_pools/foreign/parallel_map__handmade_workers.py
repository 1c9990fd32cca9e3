# exercise: parallel_map
# label: right
import multiprocessing


def _pool_worker(func, jobs, results):
    for position, item in iter(jobs.get, None):
        try:
            message = (position, True, func(item))
        except BaseException as error:
            message = (position, False, error)
        try:
            results.put(message)
        except Exception as error:  # it could not be pickled
            results.put((position, False, RuntimeError(repr(error))))


def parallel_map(func, items, processes=4):
    jobs = multiprocessing.Queue()  # its own thread sends, so put never waits
    results = multiprocessing.SimpleQueue()
    workers = [
        multiprocessing.Process(target=_pool_worker, args=(func, jobs, results))
        for _ in range(min(processes, len(items)))
    ]
    values = [None] * len(items)
    errors = {}
    try:
        for worker in workers:
            worker.start()
        for job in enumerate(items):
            jobs.put(job)
        for _ in workers:  # close(jobs): one mark for each receiver
            jobs.put(None)
        for _ in range(len(items)):
            position, ok, value = results.get()
            if ok:
                values[position] = value
            else:
                errors[position] = value
    except BaseException:
        jobs.cancel_join_thread()
        for worker in workers:
            if worker.pid is not None:
                worker.terminate()
        raise
    finally:
        for worker in workers:
            if worker.pid is not None:
                worker.join()
        jobs.close()
    jobs.join_thread()
    if errors:
        raise errors[min(errors)]
    return values
