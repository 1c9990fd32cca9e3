# exercise: crunch
# label: right
# style: own processes that take the next index from a shared Value under its lock, results through a queue
import multiprocessing
import os


def _take_turns(work, items, following, results):
    while True:
        with following.get_lock():
            index = following.value
            following.value += 1
        if index >= len(items):
            return
        try:
            results.put((index, work(items[index]), None))
        except BaseException as error:
            results.put((index, None, error))


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    following = multiprocessing.Value("q", 0)
    results = multiprocessing.Queue()
    workers = []
    try:
        for _ in range(min(cpus, len(items))):
            worker = multiprocessing.Process(
                target=_take_turns, args=(work, items, following, results)
            )
            worker.start()
            workers.append(worker)
        # first everything out of the queue, only then join
        outcomes = [results.get() for _ in range(len(items))]
    except BaseException:
        for worker in workers:
            worker.terminate()
        raise
    finally:
        for worker in workers:
            worker.join()
        results.close()

    outcomes.sort(key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [value for _, value, _ in outcomes]
