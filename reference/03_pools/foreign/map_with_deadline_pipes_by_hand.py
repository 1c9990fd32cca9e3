# exercise: map_with_deadline
# label: right
# style: hand-made pool: one pipe for each worker process, the parent hands out items and waits on all pipes
import multiprocessing
import time
from multiprocessing.connection import wait


def _serve(func, channel):
    while True:
        try:
            item = channel.recv()
        except EOFError:
            return
        try:
            reply = (True, func(item))
        except Exception as error:
            reply = (False, error)
        channel.send(reply)


def map_with_deadline(func, items, seconds, processes=2):
    workers = []
    channels = []
    try:
        for _ in range(min(processes, len(items))):
            here, there = multiprocessing.Pipe()
            channels.append(here)
            worker = multiprocessing.Process(target=_serve, args=(func, there))
            worker.start()
            workers.append(worker)
            there.close()

        deadline = time.monotonic() + seconds
        todo = enumerate(items)
        results = [None] * len(items)
        busy = {}
        for channel in channels:
            index, item = next(todo)
            channel.send(item)
            busy[channel] = index

        while busy:
            remaining = deadline - time.monotonic()
            ready = wait(list(busy), timeout=max(0.0, remaining))
            if not ready and deadline <= time.monotonic():
                return None
            for channel in ready:
                index = busy.pop(channel)
                succeeded, value = channel.recv()
                if not succeeded:
                    raise value
                results[index] = value
                following = next(todo, None)
                if following is not None:
                    busy[channel] = following[0]
                    channel.send(following[1])
        return results
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        for channel in channels:
            channel.close()
