# exercise: pipeline
# label: wrong
# mistake: a deque(maxlen=limit) does not make the producer wait when it is full: it throws the oldest waiting item away, so a fast source loses items (pipeline("abc", print, limit=1) prints only c, or a and c); it breaks "call handle on each of them".

import collections
import threading


def pipeline(source, handle, limit=10):
    belt = collections.deque(maxlen=limit)
    change = threading.Condition()
    done = threading.Event()
    errors = []

    def produce():
        try:
            for item in source:
                if errors:
                    break
                with change:
                    belt.append(item)
                    change.notify()
        except BaseException as error:
            errors.append(error)
        finally:
            with change:
                done.set()
                change.notify()

    def consume():
        while True:
            with change:
                change.wait_for(lambda: belt or done.is_set())
                if not belt:
                    return
                item = belt.popleft()
            try:
                handle(item)
            except BaseException as error:
                errors.append(error)
                return

    team = [threading.Thread(target=side) for side in (produce, consume)]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
    if errors:
        raise errors[0]
