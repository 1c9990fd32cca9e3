# exercise: meanwhile
# label: wrong
# mistake: both callables are submitted to a pool, as with Java's invokeAll; breaks "``foreground`` runs in the thread that called."
from concurrent.futures import ThreadPoolExecutor, wait


def invoke_all(*callables):
    pool = ThreadPoolExecutor(max_workers=len(callables))
    try:
        futures = [pool.submit(each) for each in callables]
        wait(futures)
        return futures
    finally:
        pool.shutdown(wait=True)


def meanwhile(task, foreground):
    first, second = invoke_all(task, foreground)
    return first.result(), second.result()
