# exercise: parallel_map
# label: right
# style: low level: own worker processes, one pipe for each, the parent hands out the next item to whoever is free
import multiprocessing
from multiprocessing import connection


def _serve(func, pipe):
    while True:
        task = pipe.recv()
        if task is None:
            return
        number, item = task
        try:
            reply = (number, True, func(item))
        except BaseException as error:
            reply = (number, False, error)
        pipe.send(reply)


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    todo = iter(enumerate(items))
    workers = {}
    try:
        for _ in range(min(processes, len(items))):
            ours, theirs = multiprocessing.Pipe()
            worker = multiprocessing.Process(
                target=_serve, args=(func, theirs), daemon=True
            )
            worker.start()
            workers[ours] = worker
            theirs.close()
            ours.send(next(todo))

        missing = len(items)
        while missing:
            for pipe in connection.wait(list(workers)):
                number, ok, value = pipe.recv()
                if not ok:
                    raise value
                results[number] = value
                missing -= 1
                task = next(todo, None)
                if task is not None:
                    pipe.send(task)
        return results
    finally:
        for pipe, worker in workers.items():
            worker.terminate()
            worker.join()
            pipe.close()
