# exercise: parallel_map
# label: right
# style: MPI master and workers, a Pipe for each worker, the master hands out the next item when a reply comes
import multiprocessing
from multiprocessing import connection


def _worker(func, line):
    while True:
        order = line.recv()
        if order is None:
            return
        rank, item = order
        try:
            reply = (rank, True, func(item))
        except BaseException as error:
            reply = (rank, False, error)
        line.send(reply)


def parallel_map(func, items, processes=4):
    todo = list(enumerate(items))
    results = [None] * len(todo)
    size = min(processes, len(todo))
    todo.reverse()
    crew = []
    lines = []
    try:
        for _ in range(size):
            here, there = multiprocessing.Pipe()
            lines.append(here)
            worker = multiprocessing.Process(
                target=_worker, args=(func, there), daemon=True
            )
            worker.start()
            crew.append(worker)
            there.close()
            here.send(todo.pop())

        busy = set(lines)
        while busy:
            for line in connection.wait(busy):
                rank, fine, value = line.recv()
                if not fine:
                    raise value
                results[rank] = value
                if todo:
                    line.send(todo.pop())
                else:
                    line.send(None)
                    busy.discard(line)

        for worker in crew:
            worker.join()
        return results
    finally:
        for worker in crew:
            worker.terminate()
        for worker in crew:
            worker.join()
        for line in lines:
            line.close()
