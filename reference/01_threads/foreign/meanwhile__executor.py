# exercise: meanwhile
# label: right
# style: terse, with a pool of one worker and a future

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task)
        mine = foreground()
    return future.result(), mine
