# exercise: meanwhile
# label: right
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="background") as executor:
        background = executor.submit(task)
        here = foreground()
    return background.result(), here
