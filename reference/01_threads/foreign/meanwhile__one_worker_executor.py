# exercise: meanwhile
# label: right
# style: executor with a single worker, future read inside the with block

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(1, thread_name_prefix="meanwhile") as background:
        later = background.submit(task)
        mine = foreground()
        return later.result(), mine
