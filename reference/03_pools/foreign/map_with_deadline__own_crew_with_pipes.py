# exercise: map_with_deadline
# label: right
# style: senior engineer who trusts no library pool: own processes, a pipe to each, connection.wait with the time left
import multiprocessing
import time
from collections import deque
from multiprocessing.connection import wait


def _serve(func, pipe):
    while True:
        try:
            item = pipe.recv()
        except EOFError:
            return
        try:
            reply = (True, func(item))
        except Exception as error:
            reply = (False, error)
        pipe.send(reply)


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    todo = deque(enumerate(items))
    crew = []
    pipes = []
    busy = {}  # pipe -> number of the item

    def hand_out(pipe):
        number, item = todo.popleft()
        busy[pipe] = number
        pipe.send(item)

    try:
        for _ in range(min(processes, len(items))):
            mine, theirs = multiprocessing.Pipe()
            pipes.append(mine)
            member = multiprocessing.Process(
                target=_serve, args=(func, theirs), daemon=True
            )
            member.start()
            crew.append(member)
            theirs.close()
        for pipe in pipes:
            hand_out(pipe)

        end = time.monotonic() + seconds
        while busy:
            left = end - time.monotonic()
            if left <= 0:
                return None
            for pipe in wait(list(busy), timeout=left):
                good, value = pipe.recv()
                if not good:
                    raise value
                results[busy.pop(pipe)] = value
                if todo:
                    hand_out(pipe)
        return results
    finally:
        for member in crew:
            member.terminate()
        for member in crew:
            member.join()
        for pipe in pipes:
            pipe.close()
