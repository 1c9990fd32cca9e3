# exercise: meanwhile
# label: wrong
# mistake: foreground() stands after the with block, whose end waits for the task
# expect: join-too-early

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as ex:
        future = ex.submit(task)
    b = foreground()
    return future.result(), b
