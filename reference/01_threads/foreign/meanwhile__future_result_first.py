# exercise: meanwhile
# label: wrong
# mistake: future.result() before foreground()
# expect: join-too-early

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1) as ex:
        a = ex.submit(task).result()
        b = foreground()
    return a, b
