# exercise: run_all
# label: wrong
# mistake: a task that raises never comes to the barrier at the end, and the caller hangs there for ever

import threading


def run_all(tasks):
    # all the threads and the main thread meet here
    finish = threading.Barrier(len(tasks) + 1)

    def work(task):
        task()
        finish.wait()

    threads = [threading.Thread(target=work, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    finish.wait()
    for t in threads:
        t.join()
