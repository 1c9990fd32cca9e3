# exercise: map_in_background
# label: right
# style: apply_async with callbacks that fill slots, a Semaphore used like a Go WaitGroup, closures

import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    slots = [None] * len(items)
    errors = []
    done = threading.Semaphore(0)

    def keep(index):
        def on_result(value):
            slots[index] = value
            done.release()

        return on_result

    def on_error(error):
        errors.append(error)
        done.release()

    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(func, (item,), callback=keep(index), error_callback=on_error)
        value = foreground()
        for _ in slots:
            done.acquire()
    if errors:
        raise errors[0]
    return slots, value
