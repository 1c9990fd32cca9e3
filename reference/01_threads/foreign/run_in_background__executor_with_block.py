# exercise: run_in_background
# label: wrong
# mistake: the with block of the executor waits for the task before the return

from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    with ThreadPoolExecutor(1) as ex:
        ex.submit(task, *args)
        thread = list(ex._threads)[0]
    return thread
