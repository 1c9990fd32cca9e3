# exercise: parallel_map
# label: right
# style: no Pool at all: own worker processes, a queue of numbered items, a queue of results, one sentinel a worker
import multiprocessing


def _worker(func, todo, done):
    for index, item in iter(todo.get, None):
        try:
            reply = (index, True, func(item))
        except BaseException as error:  # the parent waits for a reply to each item
            reply = (index, False, error)
        done.put(reply)


def parallel_map(func, items, processes=4):
    todo = multiprocessing.Queue()
    done = multiprocessing.Queue()
    workers = []
    try:
        for _ in range(processes):
            worker = multiprocessing.Process(target=_worker, args=(func, todo, done))
            worker.start()
            workers.append(worker)
        for numbered in enumerate(items):
            todo.put(numbered)
        for _ in workers:
            todo.put(None)

        results = [None] * len(items)
        errors = {}
        for _ in range(len(items)):
            index, fine, value = done.get()
            if fine:
                results[index] = value
            else:
                errors[index] = value
        # all replies are here, so no worker can be stuck in its queue any more
        for worker in workers:
            worker.join()
    except BaseException:
        for worker in workers:
            worker.terminate()
            worker.join()
        raise
    finally:
        todo.close()
        done.close()
    if errors:
        raise errors[min(errors)]
    return results
