# exercise: meanwhile
# label: right
# style: ThreadPoolExecutor, submit and result

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as ex:
        future = ex.submit(task)
        b = foreground()
        return future.result(), b
