# exercise: meanwhile
# label: wrong
# mistake: both callables are handed to a pool of two threads, so ``foreground`` runs in a pool thread. Breaks "``foreground`` runs in the thread that called."

from concurrent.futures import ThreadPoolExecutor


def _call(function):
    return function()


def meanwhile(task, foreground):
    with ThreadPoolExecutor(max_workers=2) as pool:
        first, second = pool.map(_call, (task, foreground))
    return first, second
