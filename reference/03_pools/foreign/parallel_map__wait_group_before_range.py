# exercise: parallel_map
# label: wrong
# mistake: the results go into a "buffered channel" (a multiprocessing.Queue) and are taken only after all workers are joined; a worker with a large result (a megabyte) cannot end until it is taken, so the call hangs: breaks "return: the results, in the order of the items".
import multiprocessing


def _pool_worker(func, jobs, results):
    for position, item in iter(jobs.get, None):
        try:
            results.put((position, func(item), None))
        except Exception as error:
            results.put((position, None, error))


def parallel_map(func, items, processes=4):
    jobs = multiprocessing.Queue()
    results = multiprocessing.Queue(len(items) or 1)
    workers = []
    for _ in range(processes):
        worker = multiprocessing.Process(
            target=_pool_worker, args=(func, jobs, results)
        )
        worker.start()
        workers.append(worker)
    for job in enumerate(items):
        jobs.put(job)
    for _ in workers:
        jobs.put(None)
    for worker in workers:  # wg.Wait()
        worker.join()
    values = [None] * len(items)
    for _ in items:  # for r := range results
        position, value, error = results.get()
        if error is not None:
            raise error
        values[position] = value
    return values
