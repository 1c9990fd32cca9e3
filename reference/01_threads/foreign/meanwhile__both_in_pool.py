# exercise: meanwhile
# label: wrong
# mistake: both callables are mapped over a pool of two threads, so foreground runs in a pool thread, too (breaks "``foreground`` runs in the thread that called")
from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(2) as pool:
        return tuple(pool.map(lambda call: call(), (task, foreground)))
