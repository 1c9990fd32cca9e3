# exercise: meanwhile
# label: right
# style: concurrent.futures: a pool of one worker is enough, the foreground is called between submit() and result()
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as helper:
        future = helper.submit(task)
        mine = foreground()
        return future.result(), mine
