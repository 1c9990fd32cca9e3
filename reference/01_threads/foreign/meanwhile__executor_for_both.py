# exercise: meanwhile
# label: wrong
# mistake: foreground is submitted to the executor like task, so it runs in a second new thread and not in the caller's; breaks "``foreground`` runs in the thread that called"

import concurrent.futures


def meanwhile(task, foreground):
    # like the example in the docs of concurrent.futures
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as executor:
        future1 = executor.submit(task)
        future2 = executor.submit(foreground)
        return future1.result(), future2.result()
