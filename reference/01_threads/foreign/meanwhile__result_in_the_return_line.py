# exercise: meanwhile
# label: wrong
# mistake: the pair is evaluated from left to right, so future.result() waits for the task before foreground() is called: never both at the same time

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task)
        return future.result(), foreground()
