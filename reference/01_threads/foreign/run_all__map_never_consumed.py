# exercise: run_all
# label: wrong
# mistake: map(Thread.start, threads) is never consumed: join() of threads that were not started raises

from threading import Thread


def run_all(tasks):
    threads = [Thread(target=task) for task in tasks]
    map(Thread.start, threads)
    for t in threads:
        t.join()
