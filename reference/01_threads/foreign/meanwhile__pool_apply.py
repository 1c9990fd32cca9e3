# exercise: meanwhile
# label: wrong
# mistake: pool.apply instead of apply_async: waits for the task at once
# expect: join-too-early

from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    with ThreadPool(1) as pool:
        a = pool.apply(task)
        b = foreground()
    return a, b
