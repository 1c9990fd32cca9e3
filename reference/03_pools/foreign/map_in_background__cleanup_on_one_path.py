# exercise: map_in_background
# label: wrong
# mistake: the workers get their end marks after the foreground; when foreground raises they never come, and the workers wait for work forever, after the call; breaks "No process of the pool is alive when the call is over, however it ends"
import multiprocessing


def _serve(jobs, answers, func):
    while True:
        job = jobs.get()
        if job is None:
            return
        index, item = job
        try:
            answers.put((index, True, func(item)))
        except Exception as error:
            answers.put((index, False, error))


def map_in_background(func, items, foreground, processes=2):
    jobs = multiprocessing.Queue()
    answers = multiprocessing.SimpleQueue()
    workers = []
    for _ in range(processes):
        worker = multiprocessing.Process(
            target=_serve, args=(jobs, answers, func), daemon=True
        )
        worker.start()
        workers.append(worker)
    for job in enumerate(items):
        jobs.put(job)
    value = foreground()
    for _ in workers:
        jobs.put(None)
    results = [None] * len(items)
    failed = None
    for _ in items:
        index, good, answer = answers.get()
        if good:
            results[index] = answer
        elif failed is None:
            failed = answer
    for worker in workers:
        worker.join()
    if failed is not None:
        raise failed
    return results, value
